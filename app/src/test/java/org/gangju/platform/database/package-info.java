/** The databases, each under the same contract. */
@NullMarked
package org.gangju.platform.database;

import org.jspecify.annotations.NullMarked;

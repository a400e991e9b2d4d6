/** The running API as a client meets it. */
@NullMarked
package org.gangju.testkit.api;

import org.jspecify.annotations.NullMarked;

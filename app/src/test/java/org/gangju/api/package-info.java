/** The whole application as a client meets it. */
@NullMarked
package org.gangju.api;

import org.jspecify.annotations.NullMarked;

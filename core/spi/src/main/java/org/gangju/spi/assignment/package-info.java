/** Who holds which duty, from which day to which. */
@NullMarked
package org.gangju.spi.assignment;

import org.jspecify.annotations.NullMarked;

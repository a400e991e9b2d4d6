/** Matters that somebody sees to by a day: owned, handed up, resolved and closed. */
@NullMarked
package org.gangju.spi.matter;

import org.jspecify.annotations.NullMarked;

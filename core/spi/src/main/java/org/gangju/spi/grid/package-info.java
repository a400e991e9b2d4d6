/** The grids of the core graph: what modules read and what they may ask for. */
@NullMarked
package org.gangju.spi.grid;

import org.jspecify.annotations.NullMarked;

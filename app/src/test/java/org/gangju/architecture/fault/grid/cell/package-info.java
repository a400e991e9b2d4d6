/** A part of a part that knows the whole, which knows it. */
@NullMarked
package org.gangju.architecture.fault.grid.cell;

import org.jspecify.annotations.NullMarked;

/** A part of the graph that knows the kernel. */
@NullMarked
package org.gangju.architecture.fault.grid;

import org.jspecify.annotations.NullMarked;

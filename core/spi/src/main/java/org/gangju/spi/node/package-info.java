/** Objects with a global id and how the kernel loads them by it. */
@NullMarked
package org.gangju.spi.node;

import org.jspecify.annotations.NullMarked;

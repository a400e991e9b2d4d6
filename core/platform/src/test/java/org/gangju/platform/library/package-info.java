/** A library of shelves and books: the smallest graph that uses all that the kernel offers. */
@NullMarked
package org.gangju.platform.library;

import org.jspecify.annotations.NullMarked;

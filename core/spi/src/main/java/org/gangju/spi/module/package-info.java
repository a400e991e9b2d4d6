/** The contract between the kernel and what is plugged into it. */
@NullMarked
package org.gangju.spi.module;

import org.jspecify.annotations.NullMarked;

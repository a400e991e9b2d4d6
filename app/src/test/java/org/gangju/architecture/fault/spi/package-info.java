/** A promise that leans on an implementation. */
@NullMarked
package org.gangju.architecture.fault.spi;

import org.jspecify.annotations.NullMarked;

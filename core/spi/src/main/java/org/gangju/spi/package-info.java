/** All that a module may compile against. */
@NullMarked
package org.gangju.spi;

import org.jspecify.annotations.NullMarked;

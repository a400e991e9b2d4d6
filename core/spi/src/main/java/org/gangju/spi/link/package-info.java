/** Which organization works in which grid. */
@NullMarked
package org.gangju.spi.link;

import org.jspecify.annotations.NullMarked;

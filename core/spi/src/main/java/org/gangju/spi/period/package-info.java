/** From which day to which day something holds. */
@NullMarked
package org.gangju.spi.period;

import org.jspecify.annotations.NullMarked;

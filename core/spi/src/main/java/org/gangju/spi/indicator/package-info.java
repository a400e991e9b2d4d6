/** Figures with a numerator and a denominator over an organization's subtree. */
@NullMarked
package org.gangju.spi.indicator;

import org.jspecify.annotations.NullMarked;

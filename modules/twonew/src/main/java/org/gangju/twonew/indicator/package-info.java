/** The indicators K22 to K24, counted from the register. */
@NullMarked
package org.gangju.twonew.indicator;

import org.jspecify.annotations.NullMarked;

/** Cross-appointments 交叉任职 to offices, decided by their targets, and K20_CROSS. */
@NullMarked
package org.gangju.redproperty.appointment;

import org.jspecify.annotations.NullMarked;

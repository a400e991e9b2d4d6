package org.gangju.training;

import java.math.BigDecimal;
import org.gangju.spi.member.Target;

/**
 * People and the hours that they should reach in a year.
 *
 * @param hours how many
 * @param people who
 */
record HoursTarget(BigDecimal hours, Target people) {}

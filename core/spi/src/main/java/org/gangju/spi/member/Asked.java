package org.gangju.spi.member;

import java.math.BigDecimal;
import org.apiguardian.api.API;

/**
 * People, and the amount of something that they should reach, such as hours of training.
 *
 * @param amount how much; what nobody can miss is asked for as 1 of 1
 * @param people who
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Asked(BigDecimal amount, Target people) {}

package org.gangju.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangju.spi.command.RuleViolation;

/** Amounts of days and hours: 0.5 and its multiples. */
final class Halves {

    /** More than a year of days, and more hours than anybody is taught in a year. */
    private static final BigDecimal MOST = new BigDecimal(999);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Halves() {}

    /** The amount as it is stored, with one decimal. */
    static BigDecimal of(BigDecimal amount, String field) {
        boolean halves = amount.remainder(HALF).signum() == 0;
        if (!halves || amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new RuleViolation(TrainingRule.TRAINING_NOT_IN_HALVES, field, MOST);
        }
        return amount.setScale(1, RoundingMode.UNNECESSARY);
    }
}

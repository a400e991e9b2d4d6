package org.gangju.spi.period;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds. One that begins and ends on the same day never holds: that is how a row entered by
 * mistake is taken back, because rows with dates are closed and never deleted.
 *
 * @param from the first day
 * @param to the first day on which it holds no more; null while it has no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Period(LocalDate from, @Nullable LocalDate to) {

    /** From this day on. */
    public static Period since(LocalDate day) {
        return new Period(day, null);
    }

    /**
     * The period that an input asks for.
     *
     * @throws RuleViolation PERIOD_ENDS_BEFORE_START at {@code field}
     */
    public static Period of(LocalDate from, @Nullable LocalDate to, String field) {
        if (to != null && to.isBefore(from)) {
            throw new RuleViolation(PeriodRule.PERIOD_ENDS_BEFORE_START, field, from, to);
        }
        return new Period(from, to);
    }

    /** Whether it holds on this day. */
    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Period other) {
        boolean beforeItsEnd = other.to == null || from.isBefore(other.to);
        boolean behindItsStart = to == null || other.from.isBefore(to);
        return !empty() && !other.empty() && beforeItsEnd && behindItsStart;
    }

    /**
     * The same period, with this end. What has ended stays as it is: history is not rewritten (domain.md, invariant 10). An
     * end that is still to come may be brought forward, but not put off.
     *
     * @param today the day on which the end is asked for
     * @throws RuleViolation at {@code field}: PERIOD_ENDED, with the recorded end, when that is not after today or not after
     *     the day; PERIOD_ENDS_BEFORE_START
     */
    public Period endedOn(LocalDate day, LocalDate today, String field) {
        if (to != null && (!to.isAfter(today) || !to.isAfter(day))) {
            throw new RuleViolation(PeriodRule.PERIOD_ENDED, field, to);
        }
        return of(from, day, field);
    }

    /** The rows of an alias, with the columns {@code valid_from} and {@code valid_to}, that hold on this day. */
    public static Condition holding(String alias, LocalDate day) {
        return Condition.of(
                "%1$s.valid_from <= ? AND (%1$s.valid_to IS NULL OR %1$s.valid_to > ?)".formatted(alias), day, day);
    }

    /** The same with the day in the text, for tables of queries and of indicators, which take no parameters. */
    public static String holdingText(String alias, LocalDate day) {
        return "%1$s.valid_from <= DATE '%2$s' AND (%1$s.valid_to IS NULL OR %1$s.valid_to > DATE '%2$s')"
                .formatted(alias, day);
    }

    /** The rows of an alias that hold on at least one day of this period. */
    public Condition overlapping(String alias) {
        if (empty()) {
            return Condition.any(List.of());
        }
        String notEmpty =
                "(%1$s.valid_to IS NULL OR (%1$s.valid_to > ? AND %1$s.valid_to > %1$s.valid_from))".formatted(alias);
        return to == null
                ? Condition.of(notEmpty, from)
                : Condition.of(notEmpty + " AND %s.valid_from < ?".formatted(alias), from, to);
    }

    private boolean empty() {
        return from.equals(to);
    }
}

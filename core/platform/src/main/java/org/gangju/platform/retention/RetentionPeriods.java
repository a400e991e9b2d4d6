package org.gangju.platform.retention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** How long the installation's settings say that data are kept ({@code gangju.privacy.retention.<key>}). */
final class RetentionPeriods {

    private static final Logger log = LoggerFactory.getLogger(RetentionPeriods.class);
    private static final String PREFIX = "gangju.privacy.retention";

    /** On any day of these centuries a day earlier than this period is still one that a database knows. */
    private static final int LONGEST_YEARS = 100;

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final Map<String, Period> periods;

    private RetentionPeriods(Map<String, Period> periods) {
        this.periods = periods;
    }

    /** @throws IllegalArgumentException when one of them is no period of a day to a hundred years */
    static RetentionPeriods of(Environment settings) {
        Map<String, Period> periods = new TreeMap<>();
        Binder.get(settings)
                .bind(PREFIX, Bindable.mapOf(String.class, String.class))
                .orElse(Map.of())
                .forEach((key, text) -> periods.put(plain(key), period(key, text)));
        return new RetentionPeriods(periods);
    }

    /** The period of this rule, or else its own. */
    Period of(String key, Period own) {
        return periods.getOrDefault(plain(key), own);
    }

    /** Warns of settings that no rule follows; that of a module that is left out does no harm. */
    void warnOfUnknown(Set<String> keys) {
        Set<String> known =
                Set.copyOf(keys.stream().map(RetentionPeriods::plain).toList());
        periods.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> log.warn("{}.{} 没有对应的保存期限 / no rule of retention is named {}", PREFIX, key, key));
    }

    /** As an environment variable writes it, too. */
    private static String plain(String key) {
        return key.replace("-", "");
    }

    private static Period period(String key, String text) {
        try {
            Period period = Period.parse(text.strip());
            if (fits(period)) {
                return period;
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            throw refused(key, text, malformed);
        }
        throw refused(key, text, null);
    }

    private static boolean fits(Period period) {
        return period.getYears() <= LONGEST_YEARS
                && !period.isNegative()
                && SOME_DAY.plus(period).isAfter(SOME_DAY)
                && !SOME_DAY.plus(period).isAfter(SOME_DAY.plusYears(LONGEST_YEARS));
    }

    private static IllegalArgumentException refused(String key, String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                PREFIX + "." + key + " 须为一天到一百年的 ISO 8601 期间（如 P3Y），不能是 / must be an ISO 8601 period of a day to a"
                        + " hundred years, such as P3Y, not " + text,
                cause);
    }
}

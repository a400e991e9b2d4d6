package org.gangju.indicator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a file of indicators is asked to hold.
 *
 * @param organization the organization's code
 * @param keys the indicators' keys; null for all that the caller knows of
 * @param day the day that is counted
 * @param breakdown whether each organization directly below has a line too
 * @param rows whether it holds the rows behind the one indicator's number instead of figures
 * @param wanted which of these rows
 */
record ExportQuery(
        String organization,
        @Nullable List<String> keys,
        LocalDate day,
        boolean breakdown,
        boolean rows,
        RowsWanted wanted) {

    static final Set<String> PARAMETERS =
            Set.of("organization", "keys", "asOf", "breakdown", "rows", "fulfilled", "group");

    /** As many as there might be, and far fewer than one could name. */
    private static final int MOST_KEYS = 200;

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    ExportQuery {
        if (rows && (breakdown || keys == null || keys.size() != 1)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "exportRows");
        }
        if (!rows && !wanted.equals(RowsWanted.ALL)) {
            throw new CodedException(ErrorCode.BAD_INPUT, "exportFigures");
        }
        if (keys != null && keys.size() > MOST_KEYS) {
            throw new CodedException(ErrorCode.LIMIT_EXCEEDED, "limit", "keys", MOST_KEYS, keys.size());
        }
    }

    static ExportQuery of(Map<String, String> parameters, LocalDate today) {
        String organization = parameters.get("organization");
        if (organization == null) {
            throw new CodedException(ErrorCode.BAD_INPUT, "exportOrganization");
        }
        return new ExportQuery(
                organization,
                keys(parameters.get("keys")),
                day(parameters.get("asOf"), today),
                Boolean.TRUE.equals(truth("breakdown", parameters)),
                Boolean.TRUE.equals(truth("rows", parameters)),
                new RowsWanted(truth("fulfilled", parameters), parameters.get("group")));
    }

    private static @Nullable List<String> keys(@Nullable String given) {
        return given == null
                ? null
                : Arrays.stream(given.split(",", -1))
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    private static @Nullable Boolean truth(String name, Map<String, String> parameters) {
        return switch (parameters.get(name)) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            case String other -> throw new CodedException(ErrorCode.BAD_INPUT, "exportTruth", name, excerpt(other));
        };
    }

    private static LocalDate day(@Nullable String given, LocalDate today) {
        if (given == null) {
            return today;
        }
        try {
            if (DAY.matcher(given).matches()) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeException noSuchDay) {
            // Refused like what does not look like one.
        }
        throw new CodedException(ErrorCode.BAD_INPUT, "exportDay", excerpt(given));
    }

    /** What was sent, as far as a message shows it. */
    static String excerpt(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }
}

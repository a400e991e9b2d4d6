package org.gangju.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a table as the database has it, by the lower-case names of its columns. */
public record RawRow(Map<String, @Nullable Object> values) {

    public String text(String column) {
        return Objects.requireNonNull(values.get(column), column).toString();
    }

    public long number(String column) {
        return ((Number) Objects.requireNonNull(values.get(column), column)).longValue();
    }

    public boolean has(String column) {
        return values.get(column) != null;
    }

    public @Nullable LocalDate day(String column) {
        Object value = values.get(column);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    public boolean is(String column, String value) {
        return value.equals(values.get(column));
    }

    /** Whether the column's day is there and not after a day. */
    public boolean by(LocalDate day, String column) {
        LocalDate own = day(column);
        return own != null && !own.isAfter(day);
    }

    /** Whether the day lies in the row's period. */
    public boolean holdsOn(LocalDate day) {
        return by(day, "valid_from") && !by(day, "valid_to");
    }
}

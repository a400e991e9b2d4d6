package org.gangju.spi.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Which day, and which rows of a dated list, a field asks for: by its arguments {@code asOf} and {@code history}, as far as it
 * has them, and by the day of the object that it hangs on ({@link ReadAsOf}). Resolvers take it as an argument.
 *
 * @param asOf those that hold on this day; null for the present
 * @param history all rows, past and future ones too
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Moment(@Nullable LocalDate asOf, boolean history) {

    /** Those that hold now. */
    public static final Moment PRESENT = new Moment(null, false);

    /**
     * What a field asks for.
     *
     * @param asked the argument {@code asOf} of the field
     * @param inherited the day that the object of the field was read as of
     * @param history the argument {@code history} of the field
     */
    public static Moment of(@Nullable LocalDate asked, @Nullable LocalDate inherited, @Nullable Boolean history) {
        return new Moment(asked == null ? inherited : asked, Boolean.TRUE.equals(history));
    }

    /** Keeps to the rows of an alias with the columns {@code valid_from} and {@code valid_to}. */
    public Condition condition(String alias, LocalDate today) {
        return history ? Condition.all(List.of()) : Period.holding(alias, on(today));
    }

    /** A loader's key for this day. */
    public <K> Dated<K> dated(K key) {
        return new Dated<>(key, asOf);
    }

    /** The day itself. */
    public LocalDate on(LocalDate today) {
        return Objects.requireNonNullElse(asOf, today);
    }
}

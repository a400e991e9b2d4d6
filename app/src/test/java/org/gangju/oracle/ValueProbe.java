package org.gangju.oracle;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks a field once. */
final class ValueProbe implements Probe {

    /** The errors of a document that names what is not there: none of its fields is answered. */
    private static final Set<String> INVALIDATING = Set.of("MODULE_DISABLED", "BAD_INPUT");

    private final String field;
    private final String text;
    private final Answer expected;
    private final Function<@Nullable Object, @Nullable Object> reading;
    private final Tally tally;
    private final Sight sight;
    private boolean done;

    /**
     * @param expected the code of the error, or the value
     * @param reading finds the value in the answer
     */
    ValueProbe(
            String field,
            String text,
            Answer expected,
            Function<@Nullable Object, @Nullable Object> reading,
            Tally tally,
            Sight sight) {
        this.field = field;
        this.text = text;
        this.expected = expected;
        this.reading = reading;
        this.tally = tally;
        this.sight = sight;
    }

    /** Whether its error would leave nothing of others that were asked with it. */
    boolean isAlone() {
        if (expected.error() == null) {
            return false;
        }
        return INVALIDATING.contains(expected.error()) || !text.startsWith("node(");
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public void take(Answer answer) {
        done = true;
        @Nullable Object value = answer.error() == null ? reading.apply(answer.data()) : null;
        if (expected.data() instanceof java.util.List<?> list && value instanceof java.util.List<?>) {
            tally.compare(field, list, value, text + " by " + sight);
        } else {
            tally.compare(
                    field, expected.toString(), new Answer(answer.error(), value).toString(), text + " by " + sight);
        }
        if (expected.error() == null && expected.data() != null) {
            tally.exercised(field);
        }
    }

    @Override
    public boolean isDone() {
        return done;
    }
}

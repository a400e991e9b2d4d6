package org.gangju.oracle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks a field once. */
final class ValueProbe implements Probe {

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
        return "MODULE_DISABLED".equals(expected.error()) || (expected.error() != null && !text.startsWith("node("));
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

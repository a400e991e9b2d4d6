package org.gangju.platform.execution;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangju.platform.limit.Limits;
import org.gangju.spi.error.CodedException;
import org.jspecify.annotations.Nullable;

/** How large the variables of a request are, and whether that is too much. */
final class VariablesLimit {

    private long characters;
    private long values;

    private VariablesLimit() {}

    /** The first limit that the variables exceed. */
    static Optional<CodedException> exceeded(Limits limits, Map<String, ? extends @Nullable Object> variables) {
        VariablesLimit size = new VariablesLimit();
        size.add(variables);
        return Stream.of(
                        DocumentLimits.check("variables", limits.variables(), size.characters),
                        DocumentLimits.check("input-values", limits.inputValues(), size.values))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void add(@Nullable Object value) {
        values++;
        switch (value) {
            case Map<?, ?> object ->
                object.forEach((name, inner) -> {
                    characters += String.valueOf(name).length();
                    add(inner);
                });
            case Collection<?> list -> list.forEach(this::add);
            case null -> {}
            default -> characters += value.toString().length();
        }
    }
}

package org.gangju.platform.composition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who defines which type and directive among all modules that were found, whatever becomes of them. */
final class Claims {

    private final Map<Part.Name, String> owners = new HashMap<>();

    /** What two define belongs to the first in this order, until one of them is accepted. */
    Claims(List<Candidate> inOrder) {
        inOrder.forEach(
                candidate -> definitions(candidate).forEach(part -> owners.putIfAbsent(part.name(), candidate.id())));
    }

    private static Stream<Part> definitions(Candidate candidate) {
        return candidate.definitions().stream()
                .flatMap(definition -> Part.of(definition).stream())
                .filter(part ->
                        part.name().kind() == Part.Kind.TYPE || part.name().kind() == Part.Kind.DIRECTIVE);
    }

    /** From now on what this module defines is its own. */
    void accept(Candidate candidate) {
        definitions(candidate).forEach(part -> owners.put(part.name(), candidate.id()));
    }

    @Nullable
    String owner(Part.Name name) {
        return owners.get(name);
    }
}

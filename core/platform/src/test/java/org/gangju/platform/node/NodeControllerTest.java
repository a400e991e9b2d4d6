package org.gangju.platform.node;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.platform.library.Asking;
import org.gangju.platform.library.LibraryTest;
import org.gangju.platform.library.Shelves;
import org.gangju.spi.node.NodeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LibraryTest
class NodeControllerTest {

    @Autowired
    private Asking library;

    @Autowired
    private Shelves shelves;

    @Test
    void findsAnObjectByItsId() {
        ExecutionResult result =
                library.ask("{ node(id: \"%s\") { id __typename ... on Shelf { name } } }".formatted(shelf(3)));
        assertThat(result.toSpecification())
                .isEqualTo(Map.of(
                        "data", Map.of("node", Map.of("id", shelf(3), "__typename", "Shelf", "name", "shelf 003"))));
    }

    @Test
    void findsManyInOrderWithOneStatementForEachType() {
        int before = shelves.loads.get();
        String ids = IntStream.rangeClosed(1, 30)
                .mapToObj(key -> "\"" + shelf(31 - key) + "\"")
                .collect(Collectors.joining(","));
        List<?> found = (List<?>) Objects.requireNonNull(
                library.data("{ nodes(ids: [%s, \"x\", \"%s\"]) { ... on Shelf { name } } }".formatted(ids, shelf(99)))
                        .get("nodes"));
        assertThat(found).hasSize(32);
        assertThat(found.getFirst()).isEqualTo(Map.of("name", "shelf 030"));
        assertThat(found.subList(30, 32)).containsOnlyNulls();
        assertThat(shelves.loads.get() - before).isEqualTo(1);
    }

    @Test
    void answersNothingForWhatIsMissingOrNotAllowed() {
        for (String id : List.of("x", shelf(99), new NodeId("Ship", 1).encoded())) {
            assertThat(library.ask("{ node(id: \"%s\") { id } }".formatted(id)).toSpecification())
                    .isEqualTo(Map.of("data", Collections.singletonMap("node", null)));
        }
        assertThat(library.ask(
                                Asking.caller(Locale.ENGLISH),
                                "{ node(id: \"%s\") { id } }".formatted(shelf(1)),
                                Map.of())
                        .toSpecification())
                .isEqualTo(Map.of("data", Collections.singletonMap("node", null)));
    }

    @Test
    void refusesMoreThanTwoHundred() {
        String ids = IntStream.rangeClosed(1, 201)
                .mapToObj(key -> "\"" + shelf(key) + "\"")
                .collect(Collectors.joining(","));
        ExecutionResult result = library.ask("{ nodes(ids: [%s]) { id } }".formatted(ids));
        assertThat(result.getErrors()).singleElement().satisfies(error -> {
            assertThat(error.getExtensions()).containsEntry("code", "LIMIT_EXCEEDED");
            assertThat(error.getMessage()).contains("ids", "200", "201");
        });
    }

    private static String shelf(long key) {
        return new NodeId("Shelf", key).encoded();
    }
}

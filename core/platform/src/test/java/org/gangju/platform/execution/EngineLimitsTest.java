package org.gangju.platform.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.platform.library.Asking;
import org.gangju.platform.library.Endless;
import org.gangju.platform.library.LibraryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;

/** What exceeds a limit is refused before it runs, and named. */
@LibraryTest
class EngineLimitsTest {

    @Autowired
    private Asking library;

    @Autowired
    private Endless endless;

    @Test
    void refusesTooManyTokens() {
        assertLimit("{ echo " + "echo ".repeat(10_000) + "}", "tokens", "10000");
    }

    @Test
    void refusesNumbersOfTooManyDigits() {
        assertLimit("{ echo(value: " + "9".repeat(1_001) + ") }", "digits", "1001");
    }

    @Test
    void refusesTooDeepFields() {
        assertLimit(
                "{ shelves { nodes { " + "books { nodes { shelf { ".repeat(7) + "id" + " } } }".repeat(7) + " } } }",
                "depth",
                "24");
    }

    @Test
    void refusesTooManyFieldsAlsoThroughFragments() {
        assertLimit("{ " + "echo ".repeat(1_001) + "}", "fields", "1001");
        String fragments = IntStream.rangeClosed(1, 12)
                .mapToObj(index -> "fragment f%d on Query { ...f%d ...f%d }".formatted(index, index - 1, index - 1))
                .collect(Collectors.joining(" "));
        assertLimit("{ ...f12 } fragment f0 on Query { echo } " + fragments, "fields", "4096");
    }

    @Test
    void refusesTooManyAliases() {
        String aliases =
                IntStream.range(0, 51).mapToObj(index -> "a" + index + ": echo").collect(Collectors.joining(" "));
        assertLimit("{ " + aliases + " }", "aliases", "51");
    }

    @Test
    void refusesWhatCostsTooMuch() {
        assertLimit("{ shelves(first: 100) { nodes { books(first: 50) { nodes { id } } } } }", "cost", "5100");
        assertLimit(
                "query { shelves(first: 200) { ...s } } fragment s on ShelfConnection { edges { node { books { edges { node { shelf { id } } } } } } }",
                "cost",
                "8200");
        Map<String, Object> variables = Map.of("size", 100);
        String document =
                "query($size: Int) { shelves(first: $size) { nodes { books(first: $size) { nodes { id } } } } }";
        assertThat(codes(library.ask(Asking.READER, document, variables))).containsExactly("LIMIT_EXCEEDED");
        assertThat(library.ask("{ shelves(first: 200) { nodes { books { nodes { id title } } } } }")
                        .getErrors())
                .isEmpty();
    }

    @Test
    void refusesTooManyRootFields() {
        assertLimit(
                "{ " + "echo ".repeat(30) + "...f } fragment f on Query { " + "echo ".repeat(21) + "}",
                "root-fields",
                "51");
    }

    @Test
    void refusesTooManyDirectivesAlsoThroughFragments() {
        assertLimit("{ echo " + "@skip(if: false) ".repeat(101) + "}", "directives", "101");
        String spreads = "...f @include(if: true) ".repeat(40);
        String fragment = "fragment f on Query { echo @include(if: true) @skip(if: false) }";
        assertLimit("{ " + spreads + "} " + fragment, "directives", "120");
    }

    @Test
    void refusesTooManyValuesInADocument() {
        assertLimit("{ nodes(ids: [" + "1 ".repeat(5_000) + "]) { id } }", "input-values", "5001");
    }

    @Test
    void refusesTooLargeVariables() {
        String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        ExecutionResult many = library.ask(Asking.READER, document, Map.of("ids", Collections.nCopies(5_000, 1)));
        assertThat(details(many)).containsEntry("limit", "input-values").containsEntry("asked", 5_002L);
        ExecutionResult longOnes =
                library.ask(Asking.READER, document, Map.of("ids", List.of("a".repeat(150_000), "b".repeat(50_000))));
        assertThat(details(longOnes)).containsEntry("limit", "variables").containsEntry("value", 200_000);
        assertThat(longOnes.isDataPresent()).isFalse();
    }

    /** A document that is known is not read again, but what comes with it is. */
    @Test
    void refusesTooLargeVariablesOfAKnownDocument() {
        String document = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        assertThat(library.ask(Asking.READER, document, Map.of("ids", List.of("x")))
                        .getErrors())
                .isEmpty();
        ExecutionResult result = library.ask(Asking.READER, document, Map.of("ids", Collections.nCopies(5_000, 1)));
        assertThat(codes(result)).containsExactly("LIMIT_EXCEEDED");
    }

    @Test
    void namesTheLimitInTheExtensions() {
        assertThat(details(library.ask("{ " + "echo ".repeat(1_001) + "}")))
                .containsEntry("limit", "fields")
                .containsEntry("value", 1_000)
                .containsEntry("asked", 1_001L);
        assertThat(details(library.ask("{ shelves(first: 201) { totalCount } }")))
                .containsEntry("limit", "first")
                .containsEntry("value", 200)
                .containsEntry("asked", 201);
    }

    private static Map<String, Object> details(ExecutionResult result) {
        assertThat(codes(result)).containsExactly("LIMIT_EXCEEDED");
        return Objects.requireNonNull(result.getErrors().getFirst().getExtensions());
    }

    private void assertLimit(String document, String limit, String asked) {
        ExecutionResult result = library.ask(document);
        assertThat(codes(result)).containsExactly("LIMIT_EXCEEDED");
        assertThat(result.getErrors().getFirst().getMessage()).contains(limit).contains(asked);
        assertThat(result.isDataPresent()).isFalse();
    }

    @Test
    void endsWhatRunsTooLong() {
        ExecutionResult result = library.ask("{ slow }");
        assertThat(codes(result)).containsExactly("LIMIT_EXCEEDED");
        assertThat(result.getErrors().getFirst().getMessage())
                .contains("running-time")
                .contains("3 s");
    }

    @Test
    void cancelsInTheDatabaseWhatRunsTooLong() {
        ExecutionResult result = library.ask("{ count }");
        assertThat(codes(result)).containsExactly("LIMIT_EXCEEDED");
        assertThat(details(result)).containsEntry("limit", "running-time");
        assertThat(endless.failure()).succeedsWithin(Duration.ofSeconds(30)).isInstanceOf(QueryTimeoutException.class);
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> Objects.requireNonNull(
                        Objects.requireNonNull(error.getExtensions()).get("code")))
                .toList();
    }
}

package org.gangju.platform.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.platform.library.Asking;
import org.gangju.platform.library.LibraryTest;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

@LibraryTest
class EngineTest {

    private static final Caller CHINESE = Asking.caller(Locale.CHINESE, "book.read");

    @Autowired
    private Asking library;

    @Test
    void answersListsWithinLists() {
        Map<String, Object> shelves = data(
                "{ shelves(first: 2) { totalCount nodes { name books(first: 1) { totalCount nodes { title shelf { name } } } } } }",
                "shelves");
        assertThat(shelves)
                .isEqualTo(Map.of(
                        "totalCount",
                        30,
                        "nodes",
                        List.of(shelf("shelf 001", "book 0030"), shelf("shelf 002", "book 0001"))));
    }

    private static Map<String, Object> shelf(String name, String book) {
        Map<String, Object> first = Map.of("title", book, "shelf", Map.of("name", name));
        return Map.of("name", name, "books", Map.of("totalCount", 30, "nodes", List.of(first)));
    }

    @Test
    void loadsWithWhatAnotherLoadAnswered() {
        assertThat(data("{ shelf(id: \"%s\") { name } chained(id: \"%s\") }".formatted(id("Shelf:4"), id("Shelf:4"))))
                .isEqualTo(Map.of("shelf", Map.of("name", "shelf 004"), "chained", "shelf 005"));
    }

    @Test
    void runsBlockingResolversOnVirtualThreads() {
        assertThat(data("{ echo(value: 1, on: \"2026-07-01\") }")).containsEntry("echo", "1 2026-07-01 null true");
    }

    @Test
    void readsStoredValuesThatAnEnumDoesNotHaveAsOther() {
        assertThat(data("{ shelf(id: \"%s\") { kind kinds } }".formatted(id("Shelf:1")), "shelf"))
                .isEqualTo(Map.of("kind", "CLOSED", "kinds", List.of("CLOSED", "OPEN")));
        assertThat(data("{ shelf(id: \"%s\") { kind kinds } }".formatted(id("Shelf:2")), "shelf"))
                .isEqualTo(Map.of("kind", "OTHER", "kinds", List.of("OTHER", "OPEN")));
    }

    @Test
    void refusesAFieldToWhomLacksItsPermission() {
        ExecutionResult result = library.ask("{ burn shelf(id: \"%s\") { name burnt } }".formatted(id("Shelf:1")));
        assertThat(codes(result)).containsExactly("FORBIDDEN", "FORBIDDEN");
        assertThat(result.getErrors())
                .allSatisfy(error -> assertThat(error.getMessage()).contains("book.burn"));
        assertThat(result.getErrors())
                .extracting(GraphQLError::getPath)
                .containsExactlyInAnyOrder(List.of("burn"), List.of("shelf", "burnt"));
    }

    @Test
    void refusesWhoIsNobody() {
        ExecutionResult result = library.ask(null, "{ burn echo }", Map.of());
        assertThat(codes(result)).containsExactly("UNAUTHENTICATED", "UNAUTHENTICATED");
    }

    @ParameterizedTest
    @CsvSource({
        "first: -1, BAD_INPUT, first",
        "last: -1, BAD_INPUT, last",
        "first: 201, LIMIT_EXCEEDED, 200",
        "last: 5000, LIMIT_EXCEEDED, 5000",
        "'first: 1, last: 1', BAD_INPUT, last",
        "'first: 1, before: \"x\"', BAD_INPUT, before",
        "'last: 1, after: \"x\"', BAD_INPUT, after",
        "after: \"x\", BAD_INPUT, cursor",
        "before: \"AAAAAAAAAAAAAAAAAAAAAAAAAAAA\", BAD_INPUT, cursor"
    })
    void refusesPagesThatCannotBe(String arguments, String code, String named) {
        ExecutionResult result = library.ask("{ shelves(" + arguments + ") { nodes { name } } }");
        assertThat(codes(result)).containsExactly(code);
        assertThat(result.getErrors().getFirst().getMessage()).contains(named);
    }

    @Test
    void pagesForwardsAndBackwardsWithCursors() {
        Map<String, Object> first = data(
                "{ shelves(first: 12) { nodes { name } pageInfo { endCursor hasNextPage hasPreviousPage } } }",
                "shelves");
        assertThat(map(first.get("pageInfo")))
                .containsEntry("hasNextPage", true)
                .containsEntry("hasPreviousPage", false);
        Object cursor = map(first.get("pageInfo")).get("endCursor");
        Map<String, Object> second = data(
                "{ shelves(first: 200, after: \"%s\") { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }"
                        .formatted(cursor),
                "shelves");
        assertThat(names(first)).hasSize(12).startsWith("shelf 001").endsWith("shelf 012");
        assertThat(names(second)).hasSize(18).startsWith("shelf 013").endsWith("shelf 030");
        assertThat(second.get("pageInfo")).isEqualTo(Map.of("hasNextPage", false, "hasPreviousPage", true));
        Map<String, Object> back =
                data("{ shelves(last: 3, before: \"%s\") { nodes { name } } }".formatted(cursor), "shelves");
        assertThat(names(back)).containsExactly("shelf 009", "shelf 010", "shelf 011");
    }

    @Test
    void refusesACursorOfAnotherListOrFilter() {
        Object cursor = map(data(
                                "{ shelves(first: 1, filter: { namePrefix: \"shelf\" }) { pageInfo { endCursor } } }",
                                "shelves")
                        .get("pageInfo"))
                .get("endCursor");
        assertThat(library.ask(
                                "{ shelves(filter: { kinds: null, namePrefix: \"shelf\" }, after: \"%s\") { nodes { name } } }"
                                        .formatted(cursor))
                        .getErrors())
                .isEmpty();
        for (String list : List.of(
                "shelves(after: \"%s\")",
                "shelves(filter: { namePrefix: \"s\" }, after: \"%s\")", "books(after: \"%s\")")) {
            assertThat(codes(library.ask("{ " + list.formatted(cursor) + " { totalCount } }")))
                    .containsExactly("BAD_INPUT");
        }
    }

    @Test
    void countsOnlyWhatIsSelected() {
        Map<String, Object> variables = new HashMap<>(Map.of("count", false));
        String document =
                "query($count: Boolean!) { shelves(first: 1) { ...page } } fragment page on ShelfConnection { nodes { name } totalCount @include(if: $count) }";
        assertThat(library.ask(Asking.READER, document, variables)
                        .toSpecification()
                        .toString())
                .doesNotContain("totalCount");
        variables.put("count", true);
        assertThat(library.ask(Asking.READER, document, variables)
                        .toSpecification()
                        .toString())
                .contains("totalCount=30");
    }

    @Test
    void answersTheStandardIntrospectionAndRefusesACyclicOne() throws Exception {
        String standard =
                new ClassPathResource("library/introspection.graphql").getContentAsString(StandardCharsets.UTF_8);
        assertThat(library.ask(standard).getErrors()).isEmpty();
        String cyclic = "{ __schema { types { fields { type { fields { type { name } } } } } } }";
        assertThat(codes(library.ask(cyclic))).containsExactly("LIMIT_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | 第 1 行第",
                "{ shelves { | 语法错误",
                "{ nothing } | 字段不存在",
                "{ echo(value: \"x\") } | 值的类型不正确",
                "{ echo(on: \"yesterday\") } | 值的类型不正确",
                "{ echo(kind: LENT) } | 值的类型不正确",
                "{ shelves } | 必须选择子字段",
                "query a { echo } query b { echo } | 操作",
                "subscription { echo } | 操作",
                "{ fail(how: \"coded\") } | 不能为负数"
            })
    void codesWrongRequestsInTheCallersLanguage(String document, String says) {
        ExecutionResult result = library.ask(CHINESE, document, Map.of());
        assertThat(codes(result)).containsExactly("BAD_INPUT");
        assertThat(result.getErrors().getFirst().getMessage()).contains(says);
        assertThat(text(result)).doesNotContain("graphql.", "java.", "Exception", "Value{");
    }

    @Test
    void codesWrongVariables() {
        ExecutionResult result = library.ask(
                Asking.READER, "query($value: Int) { echo(value: $value) }", Map.of("value", Map.of("a", 1)));
        assertThat(codes(result)).containsExactly("BAD_INPUT");
        assertThat(text(result)).doesNotContain("graphql.", "java.", "Map", "Exception", "AST");
    }

    @Test
    void codesFailuresWithoutTellingTheirCause() {
        ExecutionResult result = library.ask("{ conflict: fail(how: \"conflict\") other: fail(how: \"other\") }");
        assertThat(codes(result)).containsExactlyInAnyOrder("CONFLICT", "INTERNAL");
        assertThat(text(result)).doesNotContain("secret", "stale", "Exception", "java");
        assertThat(result.getErrors())
                .allSatisfy(error -> assertThat(error.getExtensions()).containsOnlyKeys("code", "category", "traceId"));
    }

    @Test
    void keepsAnErrorBodySmall() {
        ExecutionResult result = library.ask("{ shelves(first: 30) { nodes { name broken } } }");
        assertThat(result.getErrors()).hasSizeGreaterThan(5);
        assertThat(result.getErrors().getLast().getMessage()).contains("further errors");
        assertSmall(result);
        assertSmall(library.ask("{ "
                + IntStream.range(0, 200).mapToObj(index -> "nothing" + index).collect(Collectors.joining(" "))
                + " }"));
        assertSmall(library.ask("{ " + "党".repeat(9_000) + " }"));
        assertSmall(library.ask("{ " + "a".repeat(9_000) + ": fail(how: \"other\") }"));
        assertSmall(library.ask("{ " + "a".repeat(9_000) + " }"));
    }

    private static void assertSmall(ExecutionResult result) {
        assertThat(result.getErrors()).isNotEmpty();
        Map<String, Object> body =
                Map.of("errors", Objects.requireNonNull(result.toSpecification().get("errors")));
        assertThat(JsonMapper.shared().writeValueAsBytes(body).length).isLessThan(4_096);
    }

    private Map<String, Object> data(String document) {
        return library.data(document);
    }

    private Map<String, Object> data(String document, String field) {
        return map(data(document).get(field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<Object> names(Map<String, Object> connection) {
        return ((List<?>) Objects.requireNonNull(connection.get("nodes")))
                .stream()
                        .map(node -> Objects.requireNonNull(map(node).get("name")))
                        .toList();
    }

    private static List<Object> codes(ExecutionResult result) {
        return result.getErrors().stream()
                .map(error -> Objects.requireNonNull(
                        Objects.requireNonNull(error.getExtensions()).get("code")))
                .toList();
    }

    private static String text(ExecutionResult result) {
        return result.toSpecification().toString();
    }

    private static String id(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}

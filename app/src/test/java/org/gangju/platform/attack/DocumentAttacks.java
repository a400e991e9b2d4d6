package org.gangju.platform.attack;

import static org.gangju.platform.attack.Attack.refused;
import static org.gangju.platform.attack.Attack.vain;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents and variables that ask for too much, or for what is not there. */
final class DocumentAttacks {

    private static final String LIMIT = "LIMIT_EXCEEDED";
    private static final String INPUT = "BAD_INPUT";

    /** What only a field itself can refuse, so that the others are answered. */
    private static final List<String> FIELDS = List.of("first: 100000)", "\"x\" \"x\"", "after: ");

    private DocumentAttacks() {}

    static List<Attack> tooMuch() {
        return List.of(
                document("51 aliases", LIMIT, "{ " + each(51, index -> "a" + index + ": __typename") + " }"),
                document(
                        "secrets tried out by 60 aliased mutations",
                        LIMIT,
                        "mutation { " + each(60, index -> "a" + index + ": createOrganization(input: {code: \"x\"})")
                                + " }"),
                document("51 root fields", LIMIT, "{ " + "__typename ".repeat(51) + "}"),
                document("1,001 times the same field", LIMIT, "{ viewer { " + "permissions ".repeat(1_001) + "} }"),
                document(
                        "fragments that double twelve times",
                        LIMIT,
                        "{ viewer { ...f12 } } fragment f0 on Viewer { permissions } "
                                + each(
                                        12,
                                        index -> "fragment f%d on Viewer { ...f%d ...f%d }"
                                                .formatted(index + 1, index, index))),
                document(
                        "two fragments that use each other",
                        INPUT,
                        "{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }"),
                document("101 directives", LIMIT, "{ __typename " + "@skip(if: false) ".repeat(101) + "}"),
                document("unknown directives", INPUT, "{ __typename " + "@nothing ".repeat(90) + "}"),
                document("fields 21 deep", LIMIT, nested(10)),
                document("fields 1,000 deep", LIMIT, nested(500)),
                document("lists 2,000 deep", LIMIT, "{ nodes(ids: " + "[".repeat(2_000) + "]".repeat(2_000) + ") }"),
                document("10,001 words", LIMIT, "{ " + "a ".repeat(10_001) + "}"),
                document("250,000 commas", LIMIT, "{ " + ",".repeat(250_000) + " }"),
                document("a comment of 250,000 letters", INPUT, "#" + "a".repeat(250_000)),
                document(
                        "lists of 200 in lists of 200",
                        LIMIT,
                        "{ organizations(first: 200) { nodes { children(first: 200) { nodes { id } } } } }"),
                document("a page of 100,000", LIMIT, "{ organizations(first: 100000) { nodes { id } } }"),
                document("201 ids at once", LIMIT, "{ nodes(ids: [" + "\"x\" ".repeat(201) + "]) { id } }"),
                document("5,001 values", LIMIT, "{ nodes(ids: [" + "1 ".repeat(5_001) + "]) { id } }"),
                variables("5,001 values in variables", Collections.nCopies(5_001, 1)),
                variables("variables of 210,000 letters", List.of("a".repeat(210_000))),
                document(
                        "types of fields of types of fields",
                        LIMIT,
                        "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }"),
                document(
                        "the schema four times",
                        LIMIT,
                        "{ " + each(4, index -> "s" + index + ": __schema { types { name } }") + " }"));
    }

    static List<Attack> wrong() {
        return List.of(
                document("an int of 20 digits", INPUT, "{ organizations(first: 99999999999999999999) { totalCount } }"),
                document(
                        "an int of 100,000 digits",
                        LIMIT,
                        "{ organizations(first: " + "9".repeat(100_000) + ") { totalCount } }"),
                document("1e999999999 for an int", INPUT, "{ organizations(first: 1e999999999) { totalCount } }"),
                document("a field that nearly exists", INPUT, "{ organisation(code: \"x\") { id } }"),
                document("a type that nearly exists", INPUT, "{ node(id: \"x\") { ... on Organisation { id } } }"),
                document("an argument that nearly exists", INPUT, "{ organization(cod: \"x\") { id } }"),
                document(
                        "an enum value that nearly exists",
                        INPUT,
                        "{ organizations(filter: {types: [DISTRIKT]}) { totalCount } }"),
                document("a field in Cyrillic letters", INPUT, "{ vi\u0435wer { permissions } }"),
                document("a null byte in the document", INPUT, "{ viewer\u0000 { permissions } }"),
                document("200 unknown fields", INPUT, "{ viewer { " + each(200, index -> "nothing" + index) + " } }"),
                document("an unknown field of 9,000 letters", INPUT, "{ " + "党".repeat(9_000) + " }"),
                document(
                        "two operations, none named",
                        INPUT,
                        "query a { viewer { permissions } } query b { __typename }"),
                document("a schema definition", INPUT, "type Query { a: Int }"));
    }

    static List<Attack> strangeValues() {
        return List.of(
                document(
                        "a cursor of letters",
                        INPUT,
                        "{ organizations(after: \"AAAAAAAAAAAAAAAAAAAAAAAA\") { nodes { id } } }"),
                document(
                        "a cursor of a million letters, nearly",
                        INPUT,
                        "{ organizations(after: \"" + "QUFB".repeat(50_000) + "\") { nodes { id } } }"),
                vain("an unknown hash", 400, "PERSISTED_QUERY_NOT_FOUND", target -> target.post(hash("", "ab"))),
                refused(
                        "a document with another's hash",
                        400,
                        INPUT,
                        target -> target.post(hash("\"query\":\"{ __typename }\",", "ab"))),
                vain(
                        "a code that is SQL",
                        200,
                        "",
                        target -> target.ask("{ organization(code: \"' OR 1=1 --\") { id } }")),
                vain(
                        "a null byte in a value",
                        200,
                        "",
                        target -> target.post(
                                "{\"query\":\"query($c: String) { organization(code: $c) { id } }\",\"variables\":{\"c\":\"a\\u0000b\"}}")),
                vain(
                        "half a letter in a value",
                        200,
                        "",
                        target -> target.post(
                                "{\"query\":\"query($c: String) { organization(code: $c) { id } }\",\"variables\":{\"c\":\"\\ud800\"}}")),
                vain(
                        "a code of 100,000 letters",
                        200,
                        "",
                        target -> target.ask(
                                "query($c: String) { organization(code: $c) { id } }",
                                Map.of("c", "a".repeat(100_000)))));
    }

    private static Attack document(String name, String code, String document) {
        int status = FIELDS.stream().anyMatch(document::contains) ? 200 : 400;
        return refused(name, status, code, target -> target.ask(document));
    }

    private static Attack variables(String name, List<?> ids) {
        return refused(
                name,
                400,
                LIMIT,
                target -> target.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids)));
    }

    private static String nested(int times) {
        String open = "children { nodes { ".repeat(times);
        return "{ organization(code: \"x\") { " + open + "id" + " } }".repeat(times) + " } }";
    }

    private static String hash(String query, String digits) {
        return "{%s\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}"
                .formatted(query, digits.repeat(32));
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(" "));
    }
}

package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                                                     | JSON
            application/graphql-response+json                                    | GRAPHQL
            APPLICATION/GraphQL-Response+JSON                                    | GRAPHQL
            */*                                                                  | JSON
            application/*                                                        | JSON
            application/*+json                                                   | GRAPHQL
            text/html                                                            | NONE
            text/*                                                               | EVENT_STREAM
            text/event-stream                                                    | EVENT_STREAM
            text/event-stream;charset=utf-8                                      | EVENT_STREAM
            text/event-stream;q=0.9, application/json;q=0.8                      | EVENT_STREAM
            text/event-stream, */*                                               | EVENT_STREAM
            text/event-stream;q=0                                                | NONE
            application/graphql+json                                             | NONE
            application/graphql-response+json; charset=utf-8                     | GRAPHQL
            application/graphql-response+json;charset="UTF-8"                    | GRAPHQL
            application/json; charset=utf-16                                     | NONE
            application/json; charset=nonsense                                   | NONE
            application/json; profile="a,b"; v=1                                 | JSON
            application/graphql-response+json; charset=utf-8; q=0.3              | GRAPHQL
            application/graphql-response+json, application/json;q=0.9            | GRAPHQL
            application/json;q=0.9, application/graphql-response+json            | GRAPHQL
            application/graphql-response+json;q=0.5, application/json;q=0.9      | JSON
            application/graphql-response+json;q=0.5, application/json;q=0.500    | GRAPHQL
            application/json, application/graphql-response+json                  | JSON
            application/graphql-response+json, application/json                  | GRAPHQL
            application/graphql-response+json, */*                               | GRAPHQL
            */*, application/graphql-response+json                               | GRAPHQL
            */*;q=0.8, application/graphql-response+json;q=0.7                   | JSON
            application/json;q=0                                                 | NONE
            application/json;q=0, */*                                            | GRAPHQL
            application/graphql-response+json;q=0, */*;q=0.1                     | JSON
            application/json;q=0.000, application/graphql-response+json;q=0      | NONE
            */*;q=0                                                              | NONE
            application/*;q=0, application/json;q=0.1                            | JSON
            text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8   | JSON
            text/event-stream, application/json                                  | EVENT_STREAM
            application/json, text/event-stream                                  | JSON
            multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json;q=0.9 | GRAPHQL
            garbage                                                              | NONE
            garbage, application/graphql-response+json                           | GRAPHQL
            application/json;q=nonsense                                          | NONE
            application/json;q=2, application/graphql-response+json;q=0.1        | GRAPHQL
            application/, /json, ;, application/json                             | JSON
            ,                                                                    | NONE
            """)
    void choosesAsTheCallerWishes(String accept, String expected) {
        assertThat(best(List.of(accept))).isEqualTo(expected);
    }

    @Test
    void assumesJsonForWhoAsksForNothing() {
        assertThat(best(List.of())).isEqualTo("JSON");
        assertThat(best(List.of(""))).isEqualTo("JSON");
        assertThat(best(List.of("  "))).isEqualTo("JSON");
    }

    @Test
    void readsSeveralHeadersAsOne() {
        assertThat(best(List.of("application/json;q=0.5", "application/graphql-response+json")))
                .isEqualTo("GRAPHQL");
    }

    @Test
    void neverFailsInAStream() {
        assertThat(AcceptHeader.of(List.of("text/event-stream")).ofFailure()).isEqualTo(ResponseFormat.JSON);
        assertThat(AcceptHeader.of(List.of("text/event-stream, application/graphql-response+json;q=0.1"))
                        .ofFailure())
                .isEqualTo(ResponseFormat.GRAPHQL);
    }

    @Test
    void knowsWhatWouldDo() {
        assertThat(AcceptHeader.of(List.of("application/json, text/event-stream;q=0.1"))
                        .takes(ResponseFormat.EVENT_STREAM))
                .isTrue();
        assertThat(AcceptHeader.of(List.of("*/*")).takes(ResponseFormat.EVENT_STREAM))
                .isTrue();
        assertThat(AcceptHeader.of(List.of("*/*, text/event-stream;q=0")).takes(ResponseFormat.EVENT_STREAM))
                .isFalse();
        assertThat(AcceptHeader.of(List.of()).takes(ResponseFormat.EVENT_STREAM))
                .isFalse();
    }

    private static String best(List<String> values) {
        return AcceptHeader.of(values).best().map(Enum::name).orElse("NONE");
    }
}

package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.GraphQlRequest;

/** How a request names its document. */
class GraphQlParametersTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void findsTheHashWhereverItStands() {
        for (String json : new String[] {
            "{'documentId':'sha256:HASH'}",
            "{'extensions':{'persistedQuery':{'version':1,'sha256Hash':'HASH'}}}",
            "{'documentId':'sha256:HASH','extensions':{'persistedQuery':{'version':1,'sha256Hash':'HASH'}}}",
            "{'documentId':'sha256:0123456789ABCDEF" + HASH.substring(16) + "'}"
        }) {
            GraphQlRequest request = GraphQlParameters.of(read(json));
            assertThat(request.getDocument()).isEqualTo("PersistedQueryMarker");
            assertThat(request.getExtensions())
                    .containsEntry("persistedQuery", Map.of("version", 1, "sha256Hash", HASH));
        }
    }

    @Test
    void keepsADocumentThatComesWithItsHash() {
        GraphQlRequest request = GraphQlParameters.of(read(
                "{'query':'{ a }','extensions':" + "{'other':1,'persistedQuery':{'version':1,'sha256Hash':'HASH'}}}"));

        assertThat(request.getDocument()).isEqualTo("{ a }");
        assertThat(request.getExtensions())
                .isEqualTo(Map.of("other", 1, "persistedQuery", Map.of("version", 1, "sha256Hash", HASH)));
    }

    @Test
    void leavesOtherRequestsAlone() {
        GraphQlRequest request = GraphQlParameters.of(read("{'query':'{ a }','documentId':null,'extensions':{'b':1}}"));

        assertThat(request.getDocument()).isEqualTo("{ a }");
        assertThat(request.getExtensions()).isEqualTo(Map.of("b", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                       | http.queryMissing
            {'extensions':{}}                                                        | http.queryMissing
            {'documentId':'HASH'}                                                    | http.documentId
            {'documentId':'sha1:HASH'}                                               | http.documentId
            {'documentId':'sha256:'}                                                 | http.sha256
            {'documentId':'sha256:HASH0'}                                            | http.sha256
            {'documentId':'sha256:ｚ'}                                                | http.sha256
            {'documentId':1}                                                         | http.notText
            {'query':'{ a }','documentId':'sha256:HASH'}                             | http.documentTwice
            {'extensions':{'persistedQuery':1}}                                      | http.notObject
            {'extensions':{'persistedQuery':{'sha256Hash':'HASH'}}}                  | http.persistedQueryVersion
            {'extensions':{'persistedQuery':{'version':2,'sha256Hash':'HASH'}}}      | http.persistedQueryVersion
            {'extensions':{'persistedQuery':{'version':'1','sha256Hash':'HASH'}}}    | http.persistedQueryVersion
            {'extensions':{'persistedQuery':{'version':1}}}                          | http.sha256
            {'extensions':{'persistedQuery':{'version':1,'sha256Hash':'xHASH'}}}     | http.sha256
            {'query':'{ a }','extensions':{'persistedQuery':{'version':1,'sha256Hash':1}}} | http.sha256
            {'documentId':'sha256:HASH','extensions':{'persistedQuery':{'version':1,'sha256Hash':'OTHER'}}} | http.documentTwice
            """)
    void refusesWhatNamesNoDocument(String json, String key) {
        assertThatExceptionOfType(CodedException.class)
                .isThrownBy(() -> GraphQlParameters.of(read(json)))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.BAD_INPUT);
                    assertThat(refusal.messageKey()).isEqualTo(key);
                });
    }

    private static Map<String, @Nullable Object> read(String json) {
        String text = json.replace('\'', '"').replace("HASH", HASH).replace("OTHER", "0".repeat(64));
        Map<String, @Nullable Object> members = new HashMap<>();
        ((Map<?, ?>) Objects.requireNonNull(Json.read(text, "test", 32)))
                .forEach((name, value) -> members.put((String) name, value));
        return members;
    }
}

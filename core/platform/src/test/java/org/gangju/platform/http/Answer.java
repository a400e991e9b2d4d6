package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    String message() {
        return json().at("/errors/0/message").stringValue();
    }

    /** All that a client may read of an error besides its message. */
    private static final Set<String> READABLE = Set.of("code", "category", "traceId", "limit", "value", "asked");

    /** The status, and a GraphQL body of exactly one error with code, category and trace id. */
    void assertFailure(int expectedStatus, String code) {
        assertThat(status).as(body).isEqualTo(expectedStatus);
        JsonNode json = json();
        assertThat(json.propertyNames()).containsExactly("errors");
        assertThat(json.get("errors").size()).isEqualTo(1);
        JsonNode error = json.at("/errors/0");
        assertThat(error.get("message").stringValue()).isNotBlank();
        assertThat(error.get("extensions").propertyNames())
                .contains("code", "category", "traceId")
                .isSubsetOf(READABLE);
        assertThat(error.at("/extensions/code").stringValue()).isEqualTo(code);
        assertThat(error.at("/extensions/category").stringValue())
                .isEqualTo(expectedStatus < 500 ? "CALLER" : "PLATFORM");
        assertThat(error.at("/extensions/traceId").stringValue()).matches("[0-9a-f]{32}");
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }
}

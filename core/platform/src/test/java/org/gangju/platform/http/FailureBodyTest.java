package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every failing answer has a GraphQL body, whoever gives it: our endpoints, Spring or Tomcat. */
@SpringBootTest(classes = EndpointApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FailingPages.class)
class FailureBodyTest {

    private final Caller caller;

    @Autowired
    FailureBodyTest(@LocalServerPort int port) {
        this.caller = new Caller(port);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 404, NOT_FOUND",
        "/nowhere, 404, NOT_FOUND",
        "/graphql/schema, 404, NOT_FOUND",
        "/error, 404, NOT_FOUND",
        "/test/throws, 500, INTERNAL",
        "/test/sends?status=401, 401, UNAUTHENTICATED",
        "/test/sends?status=403, 403, FORBIDDEN",
        "/test/sends?status=409, 409, CONFLICT",
        "/test/sends?status=418, 418, BAD_INPUT",
        "/test/sends?status=429, 429, RATE_LIMITED",
        "/test/sends?status=503, 503, INTERNAL",
        "/test/sends, 400, BAD_INPUT",
        "/test/sets?status=401, 401, UNAUTHENTICATED",
        "/test/posts, 405, BAD_INPUT",
    })
    void isAGraphQlBody(String path, int status, String code) {
        Answer answer = caller.get(path, "Accept", "text/html");

        answer.assertFailure(status, code);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=utf-8");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "org.", "java.");
    }

    @Test
    void isInTheLanguageAndFormatOfTheCaller() {
        assertThat(caller.get("/nowhere").message()).isEqualTo("该地址没有内容。");

        Answer answer = caller.get(
                "/nowhere", "Accept-Language", "en", "Accept", "application/graphql-response+json;q=0.5, text/html");
        assertThat(answer.message()).isEqualTo("There is nothing at this address.");
        assertThat(answer.header("Content-Type"))
                .isEqualToIgnoringCase("application/graphql-response+json;charset=utf-8");
    }

    @Test
    void keepsTheAllowHeader() {
        assertThat(caller.get("/test/posts").header("Allow")).isEqualTo("POST");
    }

    @Test
    void coversOtherContentTypesAndFormats() {
        caller.send(caller.request("/test/posts")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString("a")))
                .assertFailure(415, "BAD_INPUT");
    }

    @Test
    void allowsNoForeignOrigin() {
        Answer answer = caller.send(caller.request("/graphql")
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /%00 HTTP/1.1            | 400
            GET /a\\b HTTP/1.1            | 400
            GET /%zz HTTP/1.1            | 400
            GET /../../etc HTTP/1.1      | 400
            GET /a%2fb HTTP/1.1          | 400
            TRACE / HTTP/1.1             | 405
            GET /graphql?query=\u00e9 HTTP/1.1 | 400
            G@T / HTTP/1.1               | 400
            nonsense                     | 400
            """)
    void coversWhatTomcatRefuses(String requestLine, int status) throws IOException {
        String answer = raw(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("{\"errors\":[{").doesNotContain("<html", "Tomcat");
    }

    @Test
    void coversHeadersThatAreTooLarge() throws IOException {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("{\"errors\":[{");
    }

    @Test
    void takesBracesInTheAddress() throws IOException {
        String answer = raw(
                "GET /graphql?query={greeting(name:\"a\")} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).contains("{\"data\":{\"greeting\":\"Hello, a\"}}");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", caller.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

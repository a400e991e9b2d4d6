package org.gangju.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Server-sent events as a client meets them. */
@SpringBootTest(
        classes = StreamApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gangju.subscriptions.keep-alive=100ms", "gangju.subscriptions.per-caller=2"})
class EventStreamTest {

    private static final String STREAM = "text/event-stream";

    private final Caller caller;
    private final Events events;
    private final Holders holders;

    @Autowired
    EventStreamTest(@LocalServerPort int port, Events events, Holders holders) {
        this.caller = new Caller(port);
        this.events = events;
        this.holders = holders;
    }

    @Test
    void sendsEveryResultAndThenTheEnd() {
        Answer answer = post("subscription { count(to: 2) }", "Accept", STREAM);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/event-stream;charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Accel-Buffering")).isEqualTo("no");
        assertThat(results(answer)).isEqualTo("""
                event: next
                data: {"data":{"count":1}}

                event: next
                data: {"data":{"count":2}}

                event: complete
                data:

                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { greeting }           | {"data":{"greeting":"Hello"}}
            subscription { count(to: 1) } | {"data":{"count":1}}
            """)
    void answersByGet(String document, String result) {
        Answer answer = get(document, STREAM);

        assertThat(answer.body()).endsWith("event: next\ndata: " + result + "\n\nevent: complete\ndata:\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", STREAM})
    void findsADocumentByItsHash(String accept) {
        String extensions =
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}".formatted(StreamApplication.KNOWN_HASH);
        String trusted = "/graphql?documentId=sha256:" + StreamApplication.KNOWN_HASH;
        String persisted = "/graphql?extensions=" + URLEncoder.encode(extensions, UTF_8);
        byte[] body = "{\"extensions\":%s}".formatted(extensions).getBytes(UTF_8);

        for (Answer answer : new Answer[] {
            caller.get(trusted, "Accept", accept),
            caller.get(persisted, "Accept", accept),
            caller.post("/graphql", body, "Accept", accept)
        }) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("{\"data\":{\"greeting\":\"Hello\"}}");
        }
    }

    @Test
    void mutatesByPostAlone() {
        int before = events.raised();

        get("mutation { raise }", STREAM).assertFailure(405, "BAD_INPUT");
        assertThat(events.raised()).isEqualTo(before);
        assertThat(post("mutation { raise }", "Accept", STREAM).body()).contains("{\"data\":{\"raise\":");
        assertThat(events.raised()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json", "text/event-stream;q=0, */*"})
    void refusesASubscriptionThatNobodyCouldRead(String accept) {
        String document = "subscription { events(name: \"refused\") { number } }";

        post(document, "Accept", accept).assertFailure(406, "BAD_INPUT");
        get(document, accept).assertFailure(406, "BAD_INPUT");
        post(document).assertFailure(406, "BAD_INPUT");
    }

    @Test
    void streamsASubscriptionAlsoWhereJsonIsLikedBetter() {
        String accept = "application/graphql-response+json, application/json, text/event-stream;q=0.5";

        assertThat(post("subscription { count(to: 1) }", "Accept", accept).header("Content-Type"))
                .startsWith(STREAM);
        assertThat(post("{ greeting }", "Accept", accept).body()).isEqualTo("{\"data\":{\"greeting\":\"Hello\"}}");
    }

    @Test
    void tellsWhatIsWrongWithADocumentInTheStream() {
        Answer answer = post("subscription { nothing }", "Accept", STREAM);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"code\":\"BAD_INPUT\"").endsWith("event: complete\ndata:\n\n");
        assertThat(answer.body().split("event: next", -1)).hasSize(2);
    }

    @Test
    void refusesWhatIsNoRequestInJson() {
        caller.post("/graphql", "{}".getBytes(UTF_8), "Accept", STREAM).assertFailure(400, "BAD_INPUT");
        assertThat(caller.post("/graphql", "{}".getBytes(UTF_8), "Accept", STREAM)
                        .header("Content-Type"))
                .isEqualToIgnoringCase("application/json;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({"refusing, MODULE_DISABLED", "breaking, INTERNAL"})
    void endsWithTheCodedFailureOfItsSource(String field, String code) {
        Answer answer = post("subscription { " + field + " }", "Accept", STREAM);

        assertThat(answer.body())
                .contains("data: {\"data\":{\"" + field + "\":1}}", "\"code\":\"" + code + "\"")
                .doesNotContain("secret", "Exception")
                .endsWith("event: complete\ndata:\n\n");
    }

    @Test
    void codesTheErrorsOfEveryResult() {
        try (Stream stream = open("odd", "{ number odd }")) {
            events.publish("odd", 2);

            assertThat(stream.next()).contains("\"code\":\"INTERNAL\"", "\"traceId\"", "\"category\":\"PLATFORM\"");
        }
    }

    @Test
    void showsThatItIsAliveAndStopsListeningForWhoHasGone() {
        Stream stream = open("alive", "{ number }");
        assertThat(stream.line()).isEqualTo(":");
        assertThat(stream.line()).isEmpty();
        assertThat(stream.line()).isEqualTo(":");
        events.publish("alive", 7);
        assertThat(stream.next()).isEqualTo("{\"data\":{\"events\":{\"number\":7}}}");

        stream.leave();
        events.awaitCancel("alive");
    }

    @Test
    void endsForWhoReadsMoreSlowlyThanEventsHappen() {
        Answer answer = post("subscription { flood }", "Accept", STREAM);

        assertThat(answer.body()).contains("\"code\":\"LIMIT_EXCEEDED\"").endsWith("event: complete\ndata:\n\n");
        assertThat(events.flooded()).isLessThan(1_000);
    }

    @Test
    void runsOnlySoManyForOneCaller() {
        try (Stream one = open("many", "first", "{ number }");
                Stream other = open("many", "second", "{ number }")) {
            events.awaitBegin("first");
            events.awaitBegin("second");
            Answer refused = post(document("third", "{ number }"), "Accept", STREAM, "Test-Caller", "many");
            refused.assertFailure(400, "LIMIT_EXCEEDED");
            assertThat(refused.message()).contains("subscriptions.per-caller", "2", "3");

            assertThat(post("subscription { count(to: 1) }", "Accept", STREAM, "Test-Caller", "few")
                            .status())
                    .isEqualTo(200);
            one.leave();
            events.awaitCancel("first");
            events.publish("second", 1);
            assertThat(other.next()).contains("1");
        }
        events.awaitCancel("second");
    }

    @Test
    void endsWithTheToken() {
        holders.end("leaving", Instant.now());
        try (Stream stream = open("leaving", "token", "{ number }")) {
            assertThat(stream.next()).contains("\"code\":\"UNAUTHENTICATED\"");
            assertThat(stream.rest()).contains("event: complete");
        }
        events.awaitCancel("token");
    }

    @Test
    void endsWithTheCredential() {
        try (Stream stream = open("revoked", "credential", "{ number }")) {
            events.awaitBegin("credential");
            holders.revoke("revoked");
            assertThat(stream.next()).contains("\"code\":\"UNAUTHENTICATED\"");
        }
        events.awaitCancel("credential");
    }

    @Test
    void endsWhenTheCallerMaySomethingElse() {
        try (Stream stream = open("changed", "permission", "{ number }")) {
            events.awaitBegin("permission");
            holders.change("changed");
            assertThat(stream.next()).contains("\"code\":\"FORBIDDEN\"");
        }
        events.awaitCancel("permission");
    }

    private Answer post(String document, String... headers) {
        return caller.post("/graphql", body(document), headers);
    }

    private Answer get(String document, String accept) {
        return caller.get("/graphql?query=" + URLEncoder.encode(document, UTF_8), "Accept", accept);
    }

    private static byte[] body(String document) {
        return Json.write(java.util.Map.of("query", document));
    }

    private static String document(String name, String selection) {
        return "subscription { events(name: \"" + name + "\") " + selection + " }";
    }

    /** Without the comments, of which there may be any number. */
    private static String results(Answer answer) {
        return answer.body().replaceAll("(?m)^:\n\n", "");
    }

    private Stream open(String name, String selection) {
        return open(name, name, selection);
    }

    private Stream open(String holder, String name, String selection) {
        var request = caller.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", STREAM)
                .header("Test-Caller", holder)
                .POST(BodyPublishers.ofByteArray(body(document(name, selection))))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            return new Stream(client, new BufferedReader(new InputStreamReader(answer.body(), UTF_8)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** A stream that is still open. */
    private record Stream(HttpClient client, BufferedReader lines) implements AutoCloseable {

        String line() {
            try {
                return String.valueOf(lines.readLine());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        /** The data of the next event. */
        String next() {
            String line = line();
            while (!line.startsWith("data: ")) {
                assertThat(line).isNotEqualTo("null");
                line = line();
            }
            return line.substring("data: ".length());
        }

        String rest() {
            return String.join("\n", lines.lines().toList());
        }

        @Override
        public void close() {
            leave();
        }

        void leave() {
            try {
                lines.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            client.shutdownNow();
        }
    }
}

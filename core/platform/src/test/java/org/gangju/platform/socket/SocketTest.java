package org.gangju.platform.socket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.time.Instant;
import java.util.Objects;
import org.apache.tomcat.websocket.WsWebSocketContainer;
import org.gangju.platform.http.Events;
import org.gangju.platform.http.Holders;
import org.gangju.platform.http.StreamApplication;
import org.gangju.platform.socket.SocketClient.Closed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The protocol graphql-transport-ws as a client meets it. */
@SpringBootTest(
        classes = StreamApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "gangju.subscriptions.keep-alive=500ms",
            "gangju.subscriptions.per-caller=2",
            "gangju.subscriptions.init-timeout=1s",
            "gangju.limits.body=16KB"
        })
class SocketTest {

    private final int port;
    private final Events events;
    private final Holders holders;
    private final ServletContext context;

    @Autowired
    SocketTest(@LocalServerPort int port, Events events, Holders holders, ServletContext context) {
        this.context = context;
        this.port = port;
        this.events = events;
        this.holders = holders;
    }

    @Test
    void sendsEveryResultAndThenTheEnd() {
        try (SocketClient client = SocketClient.of("reader", port)) {
            client.subscribe("a", "subscription { count(to: 2) }");

            assertThat(client.next())
                    .isEqualTo("{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":{\"count\":1}}}");
            assertThat(client.next())
                    .isEqualTo("{\"id\":\"a\",\"type\":\"next\",\"payload\":{\"data\":{\"count\":2}}}");
            assertThat(client.next()).isEqualTo("{\"id\":\"a\",\"type\":\"complete\"}");
        }
    }

    @Test
    void runsQueriesAndMutationsAgainAndAgain() {
        try (SocketClient client = SocketClient.of("worker", port)) {
            int before = events.raised();
            for (int round = 0; round < 5; round++) {
                client.subscribe("again", round == 2 ? "mutation { raise }" : "{ greeting }");
                assertThat(client.next()).contains("\"type\":\"next\"", "\"data\"");
                assertThat(client.next()).isEqualTo("{\"id\":\"again\",\"type\":\"complete\"}");
            }
            assertThat(events.raised()).isEqualTo(before + 1);
        }
    }

    @Test
    void answersSeveralOperationsAtOnce() {
        try (SocketClient client = SocketClient.of("parallel", port)) {
            client.subscribe("one", "subscription { events(name: \\\"one\\\") { number } }");
            client.subscribe("two", "subscription { events(name: \\\"two\\\") { number } }");
            events.publish("two", 2);
            assertThat(client.next()).contains("\"id\":\"two\"", "{\"number\":2}");
            events.publish("one", 1);
            assertThat(client.next()).contains("\"id\":\"one\"", "{\"number\":1}");
        }
        events.awaitCancel("one");
        events.awaitCancel("two");
    }

    @Test
    void stopsListeningWhenTheClientSaysSo() {
        try (SocketClient client = SocketClient.of("stopper", port)) {
            client.subscribe("a", "subscription { events(name: \\\"stopped\\\") { number } }");
            events.awaitBegin("stopped");
            client.complete("a");
            events.awaitCancel("stopped");
            client.subscribe("a", "{ greeting }");
            assertThat(client.next()).contains("\"greeting\":\"Hello\"");
        }
    }

    @Test
    void neverBeginsWhatIsCompletedBefore() {
        try (SocketClient client = SocketClient.of("hasty", port)) {
            for (int round = 0; round < 20; round++) {
                client.subscribe("a", "subscription { events(name: \\\"hasty\\\") { number } }");
                client.complete("a");
            }
            client.complete("unknown");
            client.send("{\"type\":\"ping\"}");
            assertThat(nextOf(client, "pong")).isEqualTo("{\"type\":\"pong\"}");
        }
    }

    @Test
    void codesEveryError() {
        try (SocketClient client = SocketClient.of("wrong", port)) {
            client.subscribe("a", "{ nothing }");
            assertThat(client.next())
                    .startsWith("{\"id\":\"a\",\"type\":\"error\",\"payload\":[{")
                    .contains("\"code\":\"BAD_INPUT\"", "\"traceId\"");
            client.send("{\"id\":\"b\",\"type\":\"subscribe\",\"payload\":{\"query\":1}}");
            assertThat(client.next())
                    .startsWith("{\"id\":\"b\",\"type\":\"error\"")
                    .contains("BAD_INPUT", "The parameter query must be a string.");
            client.subscribe("c", "subscription { breaking }");
            assertThat(client.next()).contains("{\"breaking\":1}");
            assertThat(client.next())
                    .startsWith("{\"id\":\"c\",\"type\":\"error\"")
                    .contains("INTERNAL")
                    .doesNotContain("secret");
            client.subscribe("d", "subscription { flood }");
            String message = client.next();
            while (message.contains("\"type\":\"next\"")) {
                message = client.next();
            }
            assertThat(message).startsWith("{\"id\":\"d\",\"type\":\"error\"").contains("LIMIT_EXCEEDED");
        }
    }

    @Test
    void findsADocumentByItsHash() {
        try (SocketClient client = SocketClient.of("hasher", port)) {
            client.send("{\"id\":\"a\",\"type\":\"subscribe\",\"payload\":{\"documentId\":\"sha256:"
                    + StreamApplication.KNOWN_HASH + "\"}}");
            assertThat(client.next()).contains("\"greeting\":\"Hello\"");
        }
    }

    @Test
    void runsOnlySoManyOperationsForOneCaller() {
        try (SocketClient client = SocketClient.of("many", port);
                SocketClient other = SocketClient.of("few", port)) {
            client.subscribe("a", "subscription { events(name: \\\"a\\\") { number } }");
            client.subscribe("b", "{ slow }");
            client.subscribe("c", "{ greeting }");
            assertThat(client.next())
                    .startsWith("{\"id\":\"c\",\"type\":\"error\"")
                    .contains("LIMIT_EXCEEDED", "subscriptions.per-caller");
            other.subscribe("c", "{ greeting }");
            assertThat(other.next()).contains("Hello");
            events.release();
            assertThat(client.next()).contains("{\"slow\":\"released\"}");
            assertThat(client.next()).isEqualTo("{\"id\":\"b\",\"type\":\"complete\"}");
        }
        events.awaitCancel("a");
    }

    @Test
    void opensOnlySoManySocketsForOneCaller() {
        try (SocketClient one = SocketClient.of("sockets", port);
                SocketClient two = SocketClient.of("sockets", port);
                SocketClient three = SocketClient.open(port)) {
            three.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer sockets\"}}");
            assertThat(three.closed().status()).isEqualTo(1013);
            one.subscribe("a", "{ greeting }");
            two.subscribe("a", "{ greeting }");
            assertThat(one.next()).contains("Hello");
            assertThat(two.next()).contains("Hello");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"type\":\"nonsense\"}",
                "{\"type\":1}",
                "{\"type\":\"subscribe\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{}}",
                "{\"type\":\"subscribe\",\"id\":\"a\"}",
                "{\"type\":\"connection_init\",\"payload\":[]}"
            })
    void closesOnWhatIsNoMessage(String message) {
        try (SocketClient client = SocketClient.open(port, "Accept-Language", "en")) {
            client.send(message);
            Closed closed = client.closed();
            assertThat(closed.status()).isEqualTo(4400);
            assertThat(closed.reason()).isNotBlank();
        }
    }

    @Test
    void closesAsTheProtocolSays() {
        try (SocketClient unknown = SocketClient.open(port);
                SocketClient wrong = SocketClient.open(port, "Accept-Language", "en");
                SocketClient nobody = SocketClient.open(port);
                SocketClient nowhere = SocketClient.open(port);
                SocketClient twice = SocketClient.of("twice", port);
                SocketClient same = SocketClient.of("same", port);
                SocketClient silent = SocketClient.open(port)) {
            unknown.subscribe("a", "{ greeting }");
            assertThat(unknown.closed().status()).isEqualTo(4401);
            wrong.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"nonsense\"}}");
            assertThat(wrong.closed())
                    .isEqualTo(new Closed(4401, "The bearer token is not valid or not valid any more."));
            nobody.send("{\"type\":\"connection_init\"}");
            assertThat(nobody.closed().status()).isEqualTo(4401);
            nowhere.send("{\"type\":\"connection_init\",\"payload\":"
                    + "{\"Authorization\":\"Bearer a\",\"Gangju-Organization\":\"nowhere\"}}");
            assertThat(nowhere.closed().status()).isEqualTo(4403);
            twice.send("{\"type\":\"connection_init\"}");
            assertThat(twice.closed().status()).isEqualTo(4429);
            same.subscribe("a", "subscription { events(name: \\\"same\\\") { number } }");
            same.subscribe("a", "{ greeting }");
            assertThat(same.closed()).isEqualTo(new Closed(4409, "Subscriber for a already exists"));
            assertThat(silent.closed().status()).isEqualTo(4408);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "graphql-ws"})
    void speaksNoOtherProtocol(String protocol) {
        try (SocketClient client = SocketClient.speaking(protocol, port)) {
            assertThat(client.closed().status()).isEqualTo(4406);
        }
    }

    @Test
    void takesMessagesUpToTheLimit() {
        try (SocketClient client = SocketClient.of("writer", port)) {
            client.subscribe("a", "{ greeting } " + "# ".repeat(8_000));
            assertThat(client.next()).contains("Hello");
            assertThat(client.next()).contains("complete");
            client.subscribe("a", "{ greeting } " + "# ".repeat(8_300));
            assertThat(client.closed().status()).isEqualTo(1009);
        }
    }

    @Test
    void answersPingsAndSendsItsOwn() {
        try (SocketClient client = SocketClient.of("pinger", port)) {
            client.send("{\"type\":\"ping\",\"payload\":{}}");
            assertThat(client.next()).isEqualTo("{\"type\":\"pong\"}");
            client.send("{\"type\":\"pong\"}");
            assertThat(client.ping()).isEqualTo("{\"type\":\"ping\"}");
        }
    }

    @Test
    void givesUpAClientThatIsSilent() {
        WsWebSocketContainer container =
                (WsWebSocketContainer) Objects.requireNonNull(context.getAttribute(ServerContainer.class.getName()));
        container.setProcessPeriod(1);
        try (SocketClient client = SocketClient.of("silent", port).silent()) {
            assertThat(client.closed().status()).isEqualTo(1001);
        }
    }

    @Test
    void endsWithTheToken() {
        try (SocketClient client = SocketClient.open(port, "Accept-Language", "en")) {
            holders.end("leaving", Instant.now().plusMillis(300));
            client.send("{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer leaving\"}}");
            assertThat(client.next()).contains("connection_ack");
            client.subscribe("a", "subscription { events(name: \\\"token\\\") { number } }");
            events.awaitCancel("token");
            Closed closed = client.closed();
            assertThat(closed.status()).isEqualTo(4403);
            assertThat(closed.reason()).startsWith("The bearer token has run out.");
        }
    }

    @Test
    void startsNothingForARevokedCredential() {
        try (SocketClient client = SocketClient.of("revoked", port)) {
            client.subscribe("a", "subscription { events(name: \\\"revoked\\\") { number } }");
            events.awaitBegin("revoked");
            holders.revoke("revoked");
            client.subscribe("b", "mutation { raise }");
            assertThat(client.next())
                    .startsWith("{\"id\":\"b\",\"type\":\"error\"")
                    .contains("UNAUTHENTICATED");
            assertThat(client.closed().status()).isEqualTo(4403);
            events.awaitCancel("revoked");
        }
    }

    private static String nextOf(SocketClient client, String type) {
        String message = client.next();
        while (!message.contains("\"type\":\"" + type + "\"")) {
            message = client.next();
        }
        return message;
    }
}

package org.gangju.platform.attack;

import static org.gangju.platform.attack.Attack.refused;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is sent over sockets; the status of the answer is the one with which the server closes. */
final class SocketAttacks {

    private static final String INIT = "{\"type\":\"connection_init\",\"payload\":{\"Authorization\":\"Bearer %s\"}}";

    private SocketAttacks() {}

    static List<Attack> all() {
        return List.of(
                refused(
                        "a socket of a foreign page",
                        403,
                        "FORBIDDEN",
                        target -> target.send(
                                "GET /graphql",
                                new byte[0],
                                "Connection: Upgrade",
                                "Upgrade: websocket",
                                "Sec-WebSocket-Version: 13",
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                                "Origin: https://elsewhere.example")),
                messages(
                        "a socket that asks before it says who it is",
                        4401,
                        "{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{a}\"}}"),
                messages("a socket without a token", 4401, "{\"type\":\"connection_init\"}"),
                messages("a message that is no JSON", 4400, "}{"),
                messages(
                        "a message 100 deep",
                        4400,
                        "{\"type\":\"ping\",\"payload\":" + "[".repeat(100) + "]".repeat(100) + "}"),
                messages("a message of 300,000 letters", 1009, "{\"type\":\"" + "a".repeat(300_000) + "\"}"),
                messages("a message of no known type", 4400, "{\"type\":\"surprise\"}"),
                messages("two beginnings", 4429, INIT, INIT));
    }

    private static Attack messages(String name, int status, String... messages) {
        return refused(name, status, "", target -> closed(target, messages));
    }

    private static Answer closed(Target target, String... messages) throws Exception {
        Listener listener = new Listener();
        try (HttpClient client = HttpClient.newHttpClient()) {
            WebSocket socket = client.newWebSocketBuilder()
                    .subprotocols("graphql-transport-ws")
                    .buildAsync(URI.create("ws://localhost:" + target.port() + "/graphql"), listener)
                    .join();
            for (String message : messages) {
                socket.sendText(message.replace("%s", target.token()), true).join();
            }
            return listener.closed.get(60, TimeUnit.SECONDS);
        }
    }

    private static final class Listener implements WebSocket.Listener {

        private final CompletableFuture<Answer> closed = new CompletableFuture<>();

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.complete(Answer.of(status, reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            closed.completeExceptionally(failure);
        }
    }
}

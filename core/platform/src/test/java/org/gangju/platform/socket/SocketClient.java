package org.gangju.platform.socket;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The client's end of a socket: messages in their order, without the server's pings, which it answers. */
final class SocketClient implements WebSocket.Listener, AutoCloseable {

    static final String PROTOCOL = "graphql-transport-ws";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Why the server closed the socket. */
    record Closed(int status, String reason) {}

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> pings = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final WebSocket socket;
    private volatile boolean silent;

    private SocketClient(int port, String protocol, String... headers) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder();
        if (!protocol.isEmpty()) {
            builder.subprotocols(protocol);
        }
        for (int index = 0; index < headers.length; index += 2) {
            builder.header(headers[index], headers[index + 1]);
        }
        this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/graphql"), this)
                .join();
    }

    static SocketClient open(int port, String... headers) {
        return new SocketClient(port, PROTOCOL, headers);
    }

    static SocketClient speaking(String protocol, int port) {
        return new SocketClient(port, protocol);
    }

    /** A socket of this holder's that is ready. */
    static SocketClient of(String holder, int port) {
        SocketClient client = open(port);
        client.send("""
                {"type":"connection_init","payload":{"Authorization":"Bearer %s","Accept-Language":"en"}}
                """.formatted(holder));
        if (!client.next().equals("{\"type\":\"connection_ack\"}")) {
            throw new AssertionError("not acknowledged");
        }
        return client;
    }

    /** Answers no pings any more. */
    SocketClient silent() {
        silent = true;
        return this;
    }

    synchronized void send(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String id, String document) {
        send("{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + document + "\"}}");
    }

    void complete(String id) {
        send("{\"id\":\"" + id + "\",\"type\":\"complete\"}");
    }

    String next() {
        return taken(messages);
    }

    String ping() {
        return taken(pings);
    }

    Closed closed() {
        return closed.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static String taken(BlockingQueue<String> queue) {
        try {
            String message = queue.poll(30, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("No message in half a minute");
            }
            return message;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            String message = parts.toString();
            parts.setLength(0);
            take(message);
        }
        webSocket.request(1);
        return null;
    }

    private void take(String message) {
        if (!message.equals("{\"type\":\"ping\"}")) {
            messages.add(message);
            return;
        }
        pings.add(message);
        if (!silent) {
            send("{\"type\":\"pong\"}");
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete(new Closed(status, reason));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}

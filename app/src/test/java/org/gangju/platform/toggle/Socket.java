package org.gangju.platform.toggle;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;

/** One operation over graphql-transport-ws, in the words of the protocol. */
final class Socket implements AutoCloseable, WebSocket.Listener {

    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;

    /** Returns once the server has acknowledged the connection and the operation is sent. */
    Socket(GangjuApi api, String districtCode, String payload) throws InterruptedException {
        this.socket = http.newWebSocketBuilder()
                .header("Authorization", "Bearer " + api.token(BootstrapClient.ID, BootstrapClient.SECRET))
                .header("Accept-Language", "en")
                .header("Gangju-Organization", districtCode)
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create(api.address("/graphql").toString().replaceFirst("^http", "ws")), this)
                .join();
        send("{\"type\":\"connection_init\"}");
        if (!next().contains("connection_ack")) {
            throw new AssertionError("The connection was not acknowledged");
        }
        send("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":" + payload + "}");
    }

    /**
     * Does something again and again until the first message about the operation comes, because the protocol does not say
     * when an operation has begun to listen.
     */
    String nextAfter(Runnable work) throws InterruptedException {
        for (int time = 0; time < PATIENCE_SECONDS && messages.isEmpty(); time++) {
            work.run();
            String message = messages.poll(1, TimeUnit.SECONDS);
            if (message != null && !message.contains("\"type\":\"ping\"")) {
                return message;
            }
        }
        return next();
    }

    /** The next message about the operation; pings are passed over. */
    String next() throws InterruptedException {
        while (true) {
            String message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("No message came");
            }
            if (!message.contains("\"type\":\"ping\"")) {
                return message;
            }
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }

    private void send(String message) {
        socket.sendText(message, true).join();
    }
}

package org.gangju.platform.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.gangju.platform.http.Events;
import org.gangju.platform.http.StreamApplication;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What clients see of a server that is stopped while they listen. */
class ShutdownTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Test
    void endsEverySubscriptionAndThenTheConnections() throws IOException, InterruptedException {
        ConfigurableApplicationContext server = start();
        int port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        Events events = server.getBean(Events.class);
        try (SocketClient socket = SocketClient.of("listener", port)) {
            socket.subscribe("a", "subscription { events(name: \\\"socket\\\") { number } }");
            Stream<String> stream =
                    HTTP.send(subscription(port), BodyHandlers.ofLines()).body();
            events.awaitBegin("socket");
            events.awaitBegin("stream");

            CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);

            assertThat(socket.next()).isEqualTo("{\"id\":\"a\",\"type\":\"complete\"}");
            assertThat(socket.closed().status()).isEqualTo(1001);
            assertThat(stream.toList()).contains("event: complete");
            stopped.join();
        }
        events.awaitCancel("socket");
        events.awaitCancel("stream");
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(StreamApplication.class)
                .properties("server.port=0", "server.shutdown=graceful")
                .run();
    }

    private static HttpRequest subscription(int port) {
        String document = "{\"query\":\"subscription { events(name: \\\"stream\\\") { number } }\"}";
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(document))
                .build();
    }
}

package org.gangju.platform.toggle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;

/** A subscription over SSE, read by a thread of its own. */
final class Events implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 30;

    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    /**
     * Returns once the server has accepted the subscription.
     *
     * @param body the request's body, as JSON
     */
    Events(GangjuApi api, String districtCode, String body) {
        HttpRequest request = HttpRequest.newBuilder(api.address("/graphql"))
                .header("Authorization", "Bearer " + api.token(BootstrapClient.ID, BootstrapClient.SECRET))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Accept-Language", "en")
                .header("Gangju-Organization", districtCode)
                .POST(BodyPublishers.ofString(body))
                .build();
        Stream<String> answer = opened(request);
        Thread.ofVirtual().start(() -> answer.forEach(lines::add));
    }

    /** The next event with its data in one line, such as {@code next {"data":…}}; what keeps alive is passed over. */
    String next() throws InterruptedException {
        String name = line("event:");
        return name + " " + line("data:");
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Stream<String> opened(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String line(String field) throws InterruptedException {
        while (true) {
            String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("No event came");
            }
            if (line.startsWith(field)) {
                return line.substring(field.length()).strip();
            }
        }
    }
}

package org.gangju.platform.toggle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;

/** Callers of a district who ask, in one request, in three ways whether they have the bakery, and compare the answers. */
final class Crowd implements AutoCloseable {

    private static final String QUERY = """
            {"query":"{ viewer { enabledModules permissions } __type(name: \\"Organization\\") { fields { name } } }"}""";

    final AtomicInteger answered = new AtomicInteger();
    final AtomicInteger with = new AtomicInteger();
    final Queue<String> failures = new ConcurrentLinkedQueue<>();
    final AtomicInteger mixed = new AtomicInteger();

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI address;
    private final String token;
    private final String district;

    Crowd(GangjuApi api, String districtCode) {
        this.address = api.address("/graphql");
        this.token = api.token(BootstrapClient.ID, BootstrapClient.SECRET);
        this.district = districtCode;
    }

    /** One request; says whether its caller has the bakery. */
    boolean ask() {
        try {
            var answer = http.send(request(), BodyHandlers.ofString());
            boolean sound = answer.statusCode() == 200 && !answer.body().contains("\"errors\"");
            return sound ? compare(answer.body()) : failure(answer.body());
        } catch (IOException broken) {
            return failure(broken.toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failure(stopped.toString());
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private boolean compare(String body) {
        answered.incrementAndGet();
        boolean enabled = body.contains("\"bakery\"");
        boolean permission = body.contains("\"bakery.read\"");
        boolean field = body.contains("{\"name\":\"loaves\"}");
        if (enabled != permission || permission != field) {
            mixed.incrementAndGet();
        }
        if (enabled) {
            with.incrementAndGet();
        }
        return enabled;
    }

    private boolean failure(String answer) {
        failures.add(answer);
        return false;
    }

    private HttpRequest request() {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Gangju-Organization", district)
                .POST(BodyPublishers.ofString(QUERY))
                .build();
    }
}

package org.gangju.platform.leak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;

/** All askers send the same requests at once, so that one's answer could reach another. */
record Questioning(GangjuApi api, Probes probes, List<Asker> askers, Turns turns, Watch watch) {

    private static final int CALLERS = 12;
    private static final List<String> FORMATS =
            List.of("application/json", "application/graphql-response+json", "application/json", "text/event-stream");
    private static final List<String> LANGUAGES = List.of("zh-CN", "en");

    /** Sends as many requests as that; which ones they are is decided by the seed. */
    void ask(int requests, long seed) throws ExecutionException, InterruptedException {
        AtomicInteger next = new AtomicInteger();
        try (HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            AtOnce.of(CALLERS, caller -> () -> {
                for (int number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                    ask(http, number, seed);
                }
                return caller;
            });
        }
    }

    private void ask(HttpClient http, int number, long seed) throws IOException, InterruptedException {
        turns.count(number);
        Asker asker = askers.get(number % askers.size());
        int question = number / askers.size();
        Random random = new Random(seed + question * 0x9E3779B97F4A7C15L);
        Probe probe = probes.next(random);
        HttpRequest request = request(asker, probe, random);
        watch.read(asker, probe, http.send(request, BodyHandlers.ofString()));
    }

    private HttpRequest request(Asker asker, Probe probe, Random random) {
        URI address = URI.create(api.address("/") + asker.own(probe.target()).substring(1));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header(
                        "Accept",
                        probe.target().startsWith("/graphql") ? FORMATS.get(random.nextInt(FORMATS.size())) : "*/*")
                .header("Accept-Language", LANGUAGES.get(random.nextInt(LANGUAGES.size())));
        asker.headers().forEach(request::header);
        String body = probe.body();
        if (body == null) {
            return request.build();
        }
        return request.header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(asker.own(body)))
                .build();
    }
}

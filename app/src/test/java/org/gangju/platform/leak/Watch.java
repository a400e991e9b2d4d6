package org.gangju.platform.leak;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.gangju.spi.node.NodeId;

/** Reads every answer for what its asker must not learn. Safe for any thread. */
final class Watch {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final Pattern DATA = Pattern.compile("\"data\":\\s*[\\[{]");
    private static final Set<String> REFUSALS = Set.of("BAD_INPUT", "LIMIT_EXCEEDED", "PERSISTED_QUERY_NOT_FOUND");
    private static final int AROUND = 120;

    private static final int MOST = 5;

    /** The first of what was found, as texts for people. */
    final Queue<String> findings = new ConcurrentLinkedQueue<>();

    final AtomicInteger found = new AtomicInteger();
    final Map<String, AtomicInteger> kinds = new ConcurrentHashMap<>();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger answered = new AtomicInteger();

    void read(Asker asker, Probe probe, HttpResponse<String> answer) {
        kinds.computeIfAbsent(probe.kind(), kind -> new AtomicInteger()).incrementAndGet();
        String body = answer.body();
        if (answer.statusCode() >= 500 || body.contains("\"INTERNAL\"")) {
            find(asker, probe, "fails with " + answer.statusCode(), body);
        }
        (DATA.matcher(body).find() ? answered : refused).incrementAndGet();
        names(asker, probe, answer.headers().map().toString());
        names(asker, probe, body);
        ids(asker, probe, body);
        unknown(asker, probe, body);
        nothing(asker, probe, body);
    }

    private void names(Asker asker, Probe probe, String text) {
        Set<String> told = new TreeSet<>();
        Words.each(text, word -> {
            if (asker.isForbidden(word)) {
                told.add(word);
            }
        });
        if (told.isEmpty()) {
            return;
        }
        told.removeAll(Words.of(probe.text()));
        told.stream()
                .limit(1)
                .forEach(word ->
                        find(asker, probe, "tells " + told.stream().limit(MOST).toList(), around(text, word)));
    }

    private void ids(Asker asker, Probe probe, String body) {
        ID.matcher(body)
                .results()
                .flatMap(id -> NodeId.decode(id.group(1)).stream())
                .filter(id -> asker.isForbidden(id.typeName().toLowerCase(Locale.ROOT)))
                .forEach(id -> find(asker, probe, "tells of a " + id.typeName(), body));
    }

    /** What uses a name that the asker must not know is refused as if there were no such name. */
    private void unknown(Asker asker, Probe probe, String body) {
        if (probe.used().stream().noneMatch(asker::isForbidden)) {
            return;
        }
        boolean refused = CODE.matcher(body).results().allMatch(code -> REFUSALS.contains(code.group(1)));
        if (!refused || !body.contains("\"errors\"") || DATA.matcher(body).find()) {
            find(asker, probe, "answers to a name that is off", body);
        }
    }

    private void nothing(Asker asker, Probe probe, String body) {
        String type = probe.type();
        if (type != null && asker.isForbidden(type.toLowerCase(Locale.ROOT)) && !body.contains(probe.nothing())) {
            find(asker, probe, "does not say " + probe.nothing(), body);
        }
    }

    private void find(Asker asker, Probe probe, String what, String where) {
        if (found.incrementAndGet() > MOST) {
            return;
        }
        findings.add(asker.name() + " " + what + "\n  asked: " + probe.kind() + " " + probe.text() + "\n  answered: "
                + where.substring(0, Math.min(where.length(), 4 * AROUND)));
    }

    private static String around(String text, String word) {
        int place = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf(word));
        return text.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + AROUND));
    }
}

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One indicator of one organization and what it has cost so far. The first time is apart from the others. */
final class Figure {

    static final String HEADING = "%-17s %-17s %9s %10s %11s %6s %10s %11s %9s %10s %9s".formatted(
            "indicator", "place", "members", "numerator", "denominator", "parts", "statements", "examined", "first ms",
            "median ms", "most ms");

    private static final String DOCUMENT = """
            query($id: ID!, $keys: [String!]) {
              indicators(organizationId: $id, keys: $keys) {
                numerator denominator
                breakdown(first: 100) { nodes { organization { name } numerator denominator } }
              }
            }
            """.replace("\n", " ");

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern COUNTS = Pattern.compile("\"numerator\":(\\d+),\"denominator\":(\\d+)");
    private static final Pattern PART = Pattern.compile("\"organization\"");

    private final Api api;
    private final Place place;
    private final String id;
    private final String key;
    private final List<Long> nanoseconds = new ArrayList<>();
    private Reading counted = Reading.NONE;
    private String answer = "";

    Figure(Api api, Place place, String id, String key) {
        this.api = api;
        this.place = place;
        this.id = id;
        this.key = key;
    }

    static String id(Api api, Place place) throws Exception {
        String answer = api.ask(
                "query($code: String!) { organization(code: $code) { id } }", "\"code\": \"" + place.code() + "\"");
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException(answer);
        }
        return id.group(1);
    }

    static String variable(String id) {
        return "\"id\": \"" + id + "\"";
    }

    /** Asks once more. It is the same answer each time, or the measurement ends. */
    void ask(Counters counters) throws Exception {
        Reading before = counters.now();
        long began = System.nanoTime();
        String given = api.ask(DOCUMENT, variable(id) + ", \"keys\": [\"" + key + "\"]");
        nanoseconds.add(System.nanoTime() - began);
        counted = counters.since(before);
        if (!answer.isEmpty() && !answer.equals(given)) {
            throw new IllegalStateException(key + " was " + answer + " and is " + given);
        }
        answer = given;
    }

    /** The line below the heading; counts are of the last time. */
    String line() {
        List<Long> warm = nanoseconds.stream().skip(1).sorted().toList();
        Matcher counts = COUNTS.matcher(answer);
        boolean told = counts.find();
        return "%-17s %-17s %,9d %,10d %,11d %6d %10d %,11d %,9.0f %,10.0f %,9.0f".formatted(
                key,
                place.title(),
                place.members(),
                told ? Long.parseLong(counts.group(1)) : -1,
                told ? Long.parseLong(counts.group(2)) : -1,
                PART.matcher(answer).results().count(),
                counted.statements(),
                counted.examined(),
                nanoseconds.getFirst() / 1e6,
                warm.get(warm.size() / 2) / 1e6,
                warm.getLast() / 1e6);
    }
}

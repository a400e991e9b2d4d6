import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the pages of one walk cost. */
final class Measurement {

    static final String HEADING = "%-40s %-15s %9s %9s %6s %11s %9s %7s %9s %7s %10s %8s".formatted(
            "list", "place", "members", "skipped", "rows", "statements", "examined", "found", "followed", "other",
            "median ms", "p99 ms");

    private static final Pattern ROW = Pattern.compile("\"joinedOn\"");

    private final Walk walk;
    private final List<Long> nanoseconds = new ArrayList<>();
    private Reading counted = Reading.NONE;
    private long pages;
    private long rows;

    Measurement(Walk walk) {
        this.walk = walk;
    }

    void run(int wanted, Counters counters) throws Exception {
        Reading before = counters.now();
        for (int page = 0; page < wanted; page++) {
            long began = System.nanoTime();
            String answer = walk.next();
            nanoseconds.add(System.nanoTime() - began);
            rows += ROW.matcher(answer).results().count();
        }
        pages += wanted;
        counted = counted.plus(counters.since(before));
    }

    void forget() {
        nanoseconds.clear();
        counted = Reading.NONE;
        pages = 0;
        rows = 0;
    }

    /** The line below the heading. */
    String line() {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return "%-40s %-15s %,9d %,9d %6.1f %11.2f %9.1f %7.1f %9.1f %7.1f %10.2f %8.2f".formatted(
                walk.question.title,
                walk.place.title(),
                walk.place.members(),
                walk.skipped,
                aPage(rows),
                aPage(counted.statements()),
                aPage(counted.examined()),
                aPage(counted.found()),
                aPage(counted.followed()),
                aPage(counted.other()),
                milliseconds(sorted, 0.5),
                milliseconds(sorted, 0.99));
    }

    private double aPage(long count) {
        return (double) count / pages;
    }

    private static double milliseconds(List<Long> sorted, double part) {
        return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
    }
}

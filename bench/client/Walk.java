import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes from page to page of a list and, where no whole page is left, begins again. */
final class Walk {

    private static final Pattern CURSOR = Pattern.compile("\"endCursor\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int LARGEST_PAGE = 200;

    final Question question;
    final Place place;
    final int skipped;
    private final Api api;
    private final String id;
    private final int pages;
    private String start = "null";
    private String position = "null";
    private int gone;

    private Walk(Api api, Question question, Place place, int skipped) throws Exception {
        this.api = api;
        this.question = question;
        this.place = place;
        this.skipped = skipped;
        this.pages = Math.max(1, (place.members() - skipped) / Pages.SIZE);
        this.id = found(ID, api.ask("query($code: String!) { organization(code: $code) { id } }", code()));
    }

    static Walk fromTheStart(Api api, Question question, Place place) throws Exception {
        return new Walk(api, question, place, 0);
    }

    /** Begins behind half of the rows, or as far behind as leaves one whole page. */
    static Walk fromTheMiddle(Api api, Question question, Place place) throws Exception {
        Walk walk = new Walk(api, question, place, Math.min(place.members() / 2, place.members() - Pages.SIZE));
        walk.skip();
        return walk;
    }

    /** The next page, as the server answered. */
    String next() throws Exception {
        String answer = ask(question.rows(), Pages.SIZE);
        gone++;
        position = gone % pages == 0 ? start : cursor(answer);
        return answer;
    }

    private void skip() throws Exception {
        for (int rest = skipped; rest > 0; rest -= LARGEST_PAGE) {
            position = cursor(ask(question.end(), Math.min(rest, LARGEST_PAGE)));
        }
        start = position;
    }

    private String ask(String document, int first) throws Exception {
        String variables = document.contains("$code") ? code() : "\"id\": \"" + id + "\"";
        return api.ask(document, variables + ", \"first\": " + first + ", \"after\": " + position);
    }

    private String code() {
        return "\"code\": \"" + place.code() + "\"";
    }

    private static String cursor(String answer) {
        return "\"" + found(CURSOR, answer) + "\"";
    }

    private static String found(Pattern pattern, String answer) {
        Matcher matcher = pattern.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException(answer);
        }
        return matcher.group(1);
    }
}

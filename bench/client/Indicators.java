import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Asks for every indicator of the city and of its districts, with what each is made up of, and prints what it costs. */
class Indicators {

    private static final Pattern KEY = Pattern.compile("\"key\":\"([A-Z0-9_]+)\"");

    /** Arguments: the server's address, the id and the secret of a client. The database comes from the environment. */
    public static void main(String[] arguments) throws Exception {
        Api api = Api.signedIn(arguments[0], arguments[1], arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        try (Connection database = DriverManager.getConnection(
                System.getenv("GANGJU_DB_URL"), System.getenv("GANGJU_DB_USER"), System.getenv("GANGJU_DB_PASSWORD"))) {
            Counters counters = Counters.of(database);
            Places places = new Places(database);
            List<Figure> figures = figures(api, places, rounds);
            for (int round = 0; round <= rounds; round++) {
                for (Figure figure : figures) {
                    figure.ask(counters);
                }
            }
            print(database, places, rounds, figures);
        }
    }

    private static List<Figure> figures(Api api, Places places, int rounds) throws Exception {
        List<Figure> figures = new ArrayList<>();
        List<String> keys = keys(api, Figure.id(api, places.branch()));
        for (Place place : List.of(places.city(), places.largestDistrict(), places.middleDistrict())) {
            String id = Figure.id(api, place);
            for (String key : keys) {
                figures.add(new Figure(api, place, id, key));
            }
        }
        return figures;
    }

    private static List<String> keys(Api api, String organization) throws Exception {
        String answer = api.ask("query($id: ID!) { indicators(organizationId: $id) { key } }", Figure.variable(organization));
        return KEY.matcher(answer).results().map(MatchResult::group).map(Indicators::key).toList();
    }

    private static String key(String text) {
        return KEY.matcher(text).replaceAll("$1");
    }

    private static void print(Connection database, Places places, int rounds, List<Figure> figures) throws Exception {
        System.out.printf(
                "%s; %s %s; %d processors; %,d members, %,d organizations, %,d grids; each asked once, then %d times warm%n%n",
                LocalDate.now(),
                database.getMetaData().getDatabaseProductName(),
                database.getMetaData().getDatabaseProductVersion(),
                Runtime.getRuntime().availableProcessors(),
                places.count("member"),
                places.count("organization"),
                places.count("grid"),
                rounds);
        System.out.println(Figure.HEADING);
        figures.stream().map(Figure::line).forEach(System.out::println);
    }
}

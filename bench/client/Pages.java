import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pages through the members of a branch, a street, a district and the city, and prints what a page costs in each. */
class Pages {

    static final int SIZE = 50;

    private static final int ROUNDS = 10;
    private static final int PAGES_OF_A_ROUND = 50;
    private static final int WARM_UP_ROUNDS = 4;

    /** Arguments: the server's address, the id and the secret of a client. The database comes from the environment. */
    public static void main(String[] arguments) throws Exception {
        Api api = Api.signedIn(arguments[0], arguments[1], arguments[2]);
        try (Connection database = DriverManager.getConnection(
                System.getenv("GANGJU_DB_URL"), System.getenv("GANGJU_DB_USER"), System.getenv("GANGJU_DB_PASSWORD"))) {
            Counters counters = Counters.of(database);
            List<Measurement> measurements = measurements(api, new Places(database).largest());
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                run(measurements, counters);
            }
            measurements.forEach(Measurement::forget);
            for (int round = 0; round < ROUNDS; round++) {
                run(measurements, counters);
            }
            print(database, measurements);
        }
    }

    private static List<Measurement> measurements(Api api, List<Place> places) throws Exception {
        List<Measurement> measurements = new ArrayList<>();
        for (Question question : Question.values()) {
            for (Place place : places) {
                if (question.suits(place)) {
                    measurements.add(new Measurement(Walk.fromTheStart(api, question, place)));
                }
                if (question.suits(place) && place.members() > SIZE) {
                    measurements.add(new Measurement(Walk.fromTheMiddle(api, question, place)));
                }
            }
        }
        return measurements;
    }

    /** All lists take turns, so that what else the machine does meets all of them. */
    private static void run(List<Measurement> measurements, Counters counters) throws Exception {
        for (Measurement measurement : measurements) {
            measurement.run(PAGES_OF_A_ROUND, counters);
        }
    }

    private static void print(Connection database, List<Measurement> measurements) throws Exception {
        System.out.printf(
                "%s; %s %s; %d processors; pages of %d; %d pages a line, %d before them to warm up%n%n",
                LocalDate.now(),
                database.getMetaData().getDatabaseProductName(),
                database.getMetaData().getDatabaseProductVersion(),
                Runtime.getRuntime().availableProcessors(),
                SIZE,
                ROUNDS * PAGES_OF_A_ROUND,
                WARM_UP_ROUNDS * PAGES_OF_A_ROUND);
        System.out.println(Measurement.HEADING);
        measurements.stream().map(Measurement::line).forEach(System.out::println);
    }
}

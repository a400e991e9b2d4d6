import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;

/** What the database server has counted since it started. Nobody else may use it meanwhile. */
final class Counters {

    private final Connection database;
    private Reading ofTheReadingItself = Reading.NONE;

    private Counters(Connection database) {
        this.database = database;
    }

    static Counters of(Connection database) throws Exception {
        Counters counters = new Counters(database);
        counters.now();
        counters.ofTheReadingItself = counters.since(counters.now());
        return counters;
    }

    Reading now() throws Exception {
        Reading reading = Reading.NONE;
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS")) {
            while (row.next()) {
                reading = reading.plus(Reading.of(row.getString(1), row.getString(2)));
            }
        }
        return reading;
    }

    Reading since(Reading before) throws Exception {
        return now().minus(before).minus(ofTheReadingItself);
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs the statements of a file, each a paragraph, over one connection, where a table is empty so far. The database comes from
 * the environment.
 */
class Script {

    /** Arguments: the file and the table. */
    public static void main(String[] arguments) throws Exception {
        List<String> statements = Arrays.stream(Files.readString(Path.of(arguments[0])).split(";?\\s*\\n\\n|;\\s*$"))
                .map(Script::withoutComments)
                .filter(statement -> !statement.isBlank())
                .toList();
        try (Connection database = DriverManager.getConnection(
                        System.getenv("GANGJU_DB_URL"),
                        System.getenv("GANGJU_DB_USER"),
                        System.getenv("GANGJU_DB_PASSWORD"));
                Statement statement = database.createStatement()) {
            ResultSet filled = statement.executeQuery("SELECT 1 FROM " + arguments[1] + " LIMIT 1");
            if (filled.next()) {
                return;
            }
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }

    private static String withoutComments(String paragraph) {
        return paragraph.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
    }
}

package org.gangju.testkit.module;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gangju.platform.composition.SdlFile;
import org.gangju.platform.module.ModuleFiles;
import org.gangju.spi.module.GangjuModule;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables that a module's migrations make and leave, and all that is in them.
 *
 * @param module the module
 * @param database where its tables are
 */
record ModuleTables(GangjuModule module, JdbcTemplate database) {

    private static final Pattern MADE = Pattern.compile("(?i)\\bCREATE\\s+TABLE\\s+(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?i)\\bDROP\\s+TABLE\\s+(\\w+)");

    /** Every row of every table, as text in the order of its primary key's text. */
    Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new TreeMap<>();
        names().forEach(table -> rows.put(
                table,
                database.queryForList("SELECT * FROM " + table).stream()
                        .map(row -> new TreeMap<>(row).toString())
                        .sorted()
                        .toList()));
        return rows;
    }

    /** How many migrations of each area ran, by the area. */
    Map<String, Integer> migrated() {
        return module.areas().stream().collect(Collectors.toMap(area -> area, this::ran));
    }

    /** How many migrations each area has, by the area. */
    Map<String, Integer> migrations() {
        ModuleFiles files = new ModuleFiles(module);
        return module.areas().stream()
                .collect(Collectors.toMap(
                        area -> area, area -> files.migrations(area).size()));
    }

    private int ran(String area) {
        List<String> types = database.query(
                "SELECT * FROM " + quoted("flyway_schema_history_" + area), (row, number) -> row.getString("type"));
        return Math.toIntExact(types.stream().filter("SQL"::equals).count());
    }

    /** The histories' names are lower case on every database, which H2 keeps for quoted names only. */
    private String quoted(String name) {
        ConnectionCallback<String> asking =
                connection -> connection.getMetaData().getIdentifierQuoteString();
        String quote = database.execute(asking);
        return quote + name + quote;
    }

    private Set<String> names() {
        Set<String> names = named(MADE);
        names.removeAll(named(DROPPED));
        return names;
    }

    private Set<String> named(Pattern statement) {
        ModuleFiles files = new ModuleFiles(module);
        return module.areas().stream()
                .flatMap(area -> files.migrations(area).stream())
                .map(SdlFile::text)
                .flatMap(text -> statement.matcher(text).results())
                .map((MatchResult table) -> table.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package org.gangju.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.create.table.ColDataType;
import net.sf.jsqlparser.statement.create.table.ColumnDefinition;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.Index;

/** The part of the lint that looks at tables and their columns. */
final class TableLint {

    private static final Pattern TYPES =
            Pattern.compile("BIGINT|INT|SMALLINT|BOOLEAN|DATE|MEDIUMTEXT|MEDIUMBLOB|DATETIME\\(6\\)"
                    + "|VARCHAR\\([1-9][0-9]{0,3}\\)|VARBINARY\\([1-9][0-9]{0,3}\\)|DECIMAL\\([0-9]+,[0-9]+\\)");
    private static final Pattern COLUMN_CLAUSES =
            Pattern.compile("(?i)(NOT NULL|NULL|PRIMARY KEY|UNIQUE|DEFAULT (NULL|TRUE|FALSE|-?[0-9]+|'[^']*')| )*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** What MySQL 8.4 and 9 reserve and neither H2 nor MariaDB does, so that no run of ours would notice. */
    private static final Set<String> RESERVED =
            Set.of(("cube cume_dist dense_rank empty first_value function grouping groups json_table lag last_value"
                            + " lateral lead library manual nth_value ntile parallel percent_rank qualify rank"
                            + " row_number stored system tablesample virtual")
                    .split(" ", -1));

    private final List<String> findings = new ArrayList<>();

    static List<String> of(CreateTable table) {
        var lint = new TableLint();
        lint.name(table.getTable().getName());
        table.getColumnDefinitions().forEach(lint::column);
        if (!hasPrimaryKey(table)) {
            lint.findings.add("makes a table without a primary key");
        }
        if (table.getTableOptionsStrings() != null || table.getPartitioning() != null) {
            lint.findings.add("has options of one engine");
        }
        indexes(table).forEach(lint::index);
        return lint.findings;
    }

    static List<String> of(Alter table) {
        var lint = new TableLint();
        table.getAlterExpressions().stream()
                .flatMap(change ->
                        change.getColDataTypeList() == null ? Stream.empty() : change.getColDataTypeList().stream())
                .forEach(lint::column);
        return lint.findings;
    }

    private static boolean hasPrimaryKey(CreateTable table) {
        return Stream.concat(
                        indexes(table).stream().map(Index::getType),
                        table.getColumnDefinitions().stream().map(TableLint::clauses))
                .anyMatch(text -> text.toUpperCase(Locale.ROOT).contains("PRIMARY KEY"));
    }

    private static List<Index> indexes(CreateTable table) {
        return table.getIndexes() == null ? List.of() : table.getIndexes();
    }

    private void column(ColumnDefinition column) {
        name(column.getColumnName());
        if (!TYPES.matcher(type(column.getColDataType())).matches()) {
            findings.add("gives %s the type %s, which is not portable"
                    .formatted(column.getColumnName(), type(column.getColDataType())));
        }
        if (!COLUMN_CLAUSES.matcher(clauses(column)).matches()) {
            findings.add(
                    "gives %s a clause that is not portable: %s".formatted(column.getColumnName(), clauses(column)));
        }
    }

    private void name(String name) {
        if (!NAME.matcher(name).matches()) {
            findings.add("names %s, which is not in lower case".formatted(name));
        }
        if (RESERVED.contains(name)) {
            findings.add("names %s, which MySQL reserves".formatted(name));
        }
    }

    private void index(Index index) {
        String type = index.getType().toUpperCase(Locale.ROOT);
        if (!Set.of("PRIMARY KEY", "UNIQUE", "FOREIGN KEY").contains(type)) {
            findings.add("makes a %s inside the table".formatted(type));
        }
    }

    private static String type(ColDataType type) {
        var arguments = type.getArgumentsStringList();
        String name = type.toString().toUpperCase(Locale.ROOT).replace(" ", "");
        return arguments == null ? name : name.replaceAll(",\\s+", ",");
    }

    private static String clauses(ColumnDefinition column) {
        return column.getColumnSpecs() == null ? "" : String.join(" ", column.getColumnSpecs());
    }
}

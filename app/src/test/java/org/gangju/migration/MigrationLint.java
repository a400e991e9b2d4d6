package org.gangju.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.alter.Alter;
import net.sf.jsqlparser.statement.create.index.CreateIndex;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.drop.Drop;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.update.Update;
import org.jspecify.annotations.Nullable;

/** Keeps migrations to SQL that H2, MariaDB, MySQL and the engines that speak its protocol all understand alike. */
final class MigrationLint {

    private static final Pattern PATH =
            Pattern.compile("db/migration/[a-z]+/V[1-9][0-9]*__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Set<Class<? extends Statement>> KINDS = Set.of(
            CreateTable.class, CreateIndex.class, Alter.class, Drop.class, Insert.class, Update.class, Delete.class);

    private final String path;
    private final List<String> findings = new ArrayList<>();

    private MigrationLint(String path) {
        this.path = path;
    }

    static List<String> findings(String path, String sql) {
        var lint = new MigrationLint(path);
        lint.path();
        lint.statements(sql);
        return lint.findings;
    }

    private void path() {
        if (!PATH.matcher(path).matches()) {
            find("is named db/migration/<module>/V<number>__<lower_case_words>.sql");
        }
    }

    private void statements(String sql) {
        if (sql.contains("`") || sql.contains("\"")) {
            find("quotes a name");
        }
        try {
            var statements = CCJSqlParserUtil.parseStatements(sql);
            if (statements.size() != 1) {
                find("holds %d statements instead of one".formatted(statements.size()));
            }
            statements.forEach(this::statement);
        } catch (JSQLParserException unreadable) {
            find("is not portable SQL: "
                    + String.valueOf(unreadable.getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""));
        }
    }

    private void statement(Statement statement) {
        if (!KINDS.contains(statement.getClass())) {
            find("holds a %s, which is not portable"
                    .formatted(statement.getClass().getSimpleName()));
        }
        if (statement instanceof CreateTable table) {
            TableLint.of(table).forEach(this::find);
        }
        if (statement instanceof CreateIndex index) {
            index(index);
        }
        if (statement instanceof Alter alter) {
            TableLint.of(alter).forEach(this::find);
        }
    }

    private void index(CreateIndex index) {
        String type = index.getIndex().getType();
        if (type != null && !type.toUpperCase(Locale.ROOT).equals("UNIQUE")) {
            find("makes a %s index".formatted(type.toUpperCase(Locale.ROOT)));
        }
        if (!isEmpty(index.getTailParameters()) || index.getIndex().getUsing() != null) {
            find("has options of one engine");
        }
    }

    private static boolean isEmpty(@Nullable List<?> options) {
        return options == null || options.isEmpty();
    }

    private void find(String rule) {
        findings.add(path + " " + rule);
    }
}

package org.gangju.setup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * The findings of some rules as a table.
 *
 * @param conditions of the day
 * @param asOf the day that was asked for; null for the present
 */
record SetupTable(SetupConditions conditions, @Nullable LocalDate asOf) {

    static final Visibility VISIBILITY = Visibility.organizations(SetupPermissions.READ.name(), "f.present_path");

    static final String COLUMNS = "f.organization_id, f.path, f.rule_name, f.waiver_id";

    /** More than there are rules. */
    private static final int RULES = 100;

    /** The findings {@code f}, for {@code FROM}; narrowed to organizations {@code o} by a condition without parameters. */
    String sql(Collection<SetupRule> rules, String narrowed) {
        return rules.stream().map(rule -> part(rule, narrowed)).collect(Collectors.joining(" UNION ALL ", "(", ") f"));
    }

    PageQuery<SetupFinding> list(Collection<SetupRule> rules) {
        return new PageQuery<>(
                COLUMNS,
                sql(rules, "1 = 1"),
                "f.finding_key",
                VISIBILITY,
                List.of(SortKey.text("f.path"), SortKey.number("f.finding_key")),
                this::read);
    }

    SetupFinding read(ResultSet row) throws SQLException {
        SetupRule rule = SetupRule.valueOf(row.getString("rule_name"));
        return new SetupFinding(
                row.getLong("organization_id"),
                new TreePath(row.getString("path")),
                rule,
                conditions.settings().severity(rule),
                row.getObject("waiver_id", Long.class),
                asOf);
    }

    private String part(SetupRule rule, String narrowed) {
        OrganizationTable organizations = new OrganizationTable(asOf);
        return """
                SELECT o.id * %1$d + %2$d AS finding_key, o.id AS organization_id, o.path AS path, \
                %3$s AS present_path, '%4$s' AS rule_name, w.id AS waiver_id \
                FROM %5$s LEFT JOIN setup_waiver w ON %6$s WHERE %7$s AND %8$s""".formatted(
                        RULES,
                        rule.number(),
                        organizations.placeToday(),
                        rule,
                        organizations.sql(),
                        conditions.waiver(rule),
                        narrowed,
                        conditions.of(rule));
    }
}

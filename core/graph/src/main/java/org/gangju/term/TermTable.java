package org.gangju.term;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.SortKey;
import org.gangju.spi.page.Visibility;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** Terms of office as conditions for queries, this feature's and others'; days stand in the text. */
public final class TermTable {

    static final String PATH = "t.organization_path";

    private static final String COLUMNS =
            "t.id, t.organization_id, t.organization_path, t.ordinal, t.starts_on, t.ends_on, t.version";

    private TermTable() {}

    /**
     * The latest term of an organization is past its end on a day, and nobody has extended it so far.
     *
     * @param organization the column or expression with the organization's id
     */
    public static String overdue(String organization, LocalDate day) {
        return """
                EXISTS (SELECT 1 FROM term t WHERE t.organization_id = %s AND %s AND %s)""".formatted(organization, past(day), latest("t", day));
    }

    /** The term {@code t} is past its end on a day, whatever extension is known by then; each leads beyond the end. */
    static String past(LocalDate day) {
        return "t.ends_on < DATE '%2$s' AND COALESCE(%1$s, t.ends_on) < DATE '%2$s'".formatted(until(day), day);
    }

    /** The alias of terms is an organization's latest that had begun by a day. */
    static String latest(String alias, LocalDate day) {
        return """
                %1$s.starts_on <= DATE '%2$s' AND NOT EXISTS (SELECT 1 FROM term later \
                WHERE later.organization_id = %1$s.organization_id AND later.ordinal > %1$s.ordinal \
                AND later.starts_on <= DATE '%2$s')""".formatted(alias, day);
    }

    /** The terms {@code t} that stand so on a day: the same as {@link TermCourse#status} says. */
    static String standing(TermStatus status, LocalDate day, TermSettings settings) {
        String last = lastEvent(day);
        return switch (status) {
            case RUNNING -> "%s IS NULL AND t.ends_on > DATE '%s'".formatted(last, settings.dueUpTo(day));
            case DUE ->
                "(%1$s IS NULL AND t.ends_on <= DATE '%2$s') OR (%1$s = 'EXTENDED' AND %3$s < DATE '%4$s')"
                        .formatted(last, settings.dueUpTo(day), until(day), day);
            case IN_ELECTION -> last + " = 'ELECTION_STARTED'";
            case RENEWED -> last + " = 'RENEWED'";
            case EXTENDED -> "%s = 'EXTENDED' AND %s >= DATE '%s'".formatted(last, until(day), day);
        };
    }

    /** By the day on which they are full, the earliest first. */
    static PageQuery<TermView> byDay(@Nullable LocalDate asOf) {
        return new PageQuery<>(
                COLUMNS,
                "term t",
                "t.id",
                Visibility.organizations(TermPermissions.READ.name(), PATH),
                List.of(SortKey.text("t.ends_on"), SortKey.number("t.id")),
                row -> read(row).on(asOf));
    }

    /** In the order of an organization's terms. */
    static PageQuery<TermView> inOrder(@Nullable LocalDate asOf) {
        return byDay(asOf).orderedBy(SortKey.number("t.ordinal"), SortKey.number("t.id"));
    }

    private static String lastEvent(LocalDate day) {
        return """
                (SELECT e.event FROM term_event e WHERE e.term_id = t.id AND e.happened_on <= DATE '%s' \
                ORDER BY e.ordinal DESC LIMIT 1)""".formatted(day);
    }

    private static String until(LocalDate day) {
        return """
                (SELECT MAX(e.until_on) FROM term_event e WHERE e.term_id = t.id AND e.event = 'EXTENDED' \
                AND e.happened_on <= DATE '%s')""".formatted(day);
    }

    private static TermView read(ResultSet row) throws SQLException {
        return new TermView(
                row.getLong("id"),
                row.getLong("organization_id"),
                new TreePath(row.getString("organization_path")),
                row.getInt("ordinal"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("version"),
                null);
    }
}

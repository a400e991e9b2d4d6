package org.gangju.member;

import static org.gangju.member.AudienceFiguresQuery.filled;
import static org.gangju.member.AudienceFiguresQuery.text;

import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;

/**
 * Rows about members by their primary memberships, and what these members have reached. Those of a whole tree are read as
 * they lie, after what was reached is summed up; those of a part of it are looked up by its organizations, and then what was
 * reached by the members that are found.
 *
 * @param figures what is counted, and where
 * @param tables for {@code FROM}; {@code audience_membership} is among them
 * @param where which rows of these tables
 * @param organization the column with the organization by which the rows are found
 * @param columns what is kept of a row, all that tells two rows apart first
 */
record AudienceRows(
        AudienceFiguresQuery figures, Condition tables, Condition where, String organization, List<String> columns) {

    /** An organization of the part of the tree. */
    private static final String PART = "part_organization";

    AudienceRows where(Condition further) {
        return new AudienceRows(figures, tables, Condition.all(List.of(where, further)), organization, columns);
    }

    AudienceRows join(Condition table) {
        return new AudienceRows(figures, filled("%s JOIN %s", tables, table), where, organization, columns);
    }

    /** How many rows each organization has. */
    Condition counted(String others) {
        return filled(
                "SELECT %1$s, COUNT(*) AS people, %2$s FROM %%s WHERE %%s GROUP BY %1$s"
                        .formatted(organization, others),
                found(),
                condition());
    }

    /** The rows, with no amount. */
    Condition listed() {
        return filled("SELECT %s, NULL AS amount FROM %s WHERE %s", text(kept()), found(), condition());
    }

    /** The rows of those who have reached the least that is asked of anybody, with the amount. */
    Condition reached() {
        return figures.ofWholeTree() ? reachedInTree() : reachedInPart();
    }

    /** The sum keeps MariaDB from looking what was reached up by the member, for which it would sort all of it first. */
    private Condition reachedInTree() {
        return filled("""
                SELECT %s, earned.amount FROM (SELECT reached.member_id, SUM(reached.amount) AS amount FROM (%s) reached
                    GROUP BY reached.member_id HAVING SUM(reached.amount) >= %s) earned
                CROSS JOIN %s WHERE audience_membership.member_id = earned.member_id + 0 AND %s""", text(kept()), figures.reached(), least(), tables, where);
    }

    /** Here the sum keeps MariaDB from reading what everybody has reached, for whoever is not of this part too. */
    private Condition reachedInPart() {
        return filled("""
                SELECT %1$s, SUM(reached.amount) AS amount FROM %%s CROSS JOIN (%%s) reached
                WHERE reached.member_id = audience_membership.member_id + 0 AND %%s
                GROUP BY %1$s HAVING SUM(reached.amount) >= %%s""".formatted(kept()), found(), figures.reached(), condition(), least());
    }

    private Condition least() {
        return text(figures.asked().least());
    }

    private String kept() {
        return String.join(", ", columns);
    }

    private Condition found() {
        return figures.ofWholeTree() ? tables : filled("organization_version " + PART + " CROSS JOIN %s", tables);
    }

    private Condition condition() {
        return figures.ofWholeTree()
                ? where
                : Condition.all(List.of(
                        text(PART + ".organization_id = " + organization),
                        text(VersionTable.on(PART, figures.day())),
                        Condition.within(PART + ".path", figures.subtree()),
                        where));
    }
}

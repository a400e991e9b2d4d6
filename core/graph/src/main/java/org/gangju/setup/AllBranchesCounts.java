package org.gangju.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.history.VersionTable;
import org.gangju.organization.OrganizationTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;

/**
 * Counts the people of all branches of a subtree at once, and joins what was counted to each. Of members only those are looked
 * up who are not full ones: they are few, and the others are the rest of the memberships.
 *
 * @param subtree an organization as it was on the day
 * @param day the day
 */
record AllBranchesCounts(TreePath subtree, LocalDate day) implements SetupCounts {

    @Override
    public String members() {
        return "(COALESCE(primaries.people, 0) + COALESCE(below.people, 0))";
    }

    @Override
    public String fullMembers() {
        return "(COALESCE(primaries.people, 0) - COALESCE(candidates.people, 0))";
    }

    @Override
    public String committee() {
        return "COALESCE(held.committee, 0)";
    }

    @Override
    public String secretaries() {
        return "COALESCE(held.secretaries, 0)";
    }

    /** The organizations {@code o} on the day, with what was counted, for {@code FROM}. */
    Condition rows() {
        List<Condition> parts = List.of(primaries(), candidates(), below(), held());
        String sql = """
                (SELECT v.organization_id AS id, v.type, v.path, \
                CASE WHEN v.retired_on <= DATE '%s' THEN v.retired_on END AS retired_on \
                FROM organization_version v WHERE %s) o \
                LEFT JOIN (%s) primaries ON primaries.organization_id = o.id \
                LEFT JOIN (%s) candidates ON candidates.organization_id = o.id \
                LEFT JOIN (%s) below ON below.parent_id = o.id \
                LEFT JOIN (%s) held ON held.subject_id = o.id""".formatted(Stream.concat(
                        Stream.of(day, VersionTable.on("v", day)),
                        parts.stream().map(Condition::sql))
                .toArray());
        return new Condition(
                sql, parts.stream().flatMap(part -> part.parameters().stream()).toList());
    }

    private Condition primaries() {
        return here("p.organization_id", """
                SELECT p.organization_id, COUNT(*) AS people FROM membership p%s WHERE p.kind = 'PRIMARY' AND %s \
                GROUP BY p.organization_id""", Period.holdingText("p", day));
    }

    private Condition candidates() {
        return here(
                "p.organization_id",
                """
                SELECT p.organization_id, COUNT(*) AS people FROM member m JOIN membership p ON p.member_id = m.id%s \
                WHERE (m.status <> 'FULL' OR (m.status = 'FULL' AND m.confirmed_on > DATE '""" + day + "')) AND p.kind = 'PRIMARY' AND %s GROUP BY p.organization_id",
                Period.holdingText("p", day));
    }

    private Condition below() {
        String standing = "%s AND %s AND b.type IN (%s) AND p.kind = 'PRIMARY' AND %s"
                .formatted(
                        VersionTable.on("b", day),
                        VersionTable.on("c", day),
                        OrganizationTable.BRANCH_TYPES,
                        Period.holdingText("p", day));
        return here("c.organization_id", """
                SELECT c.parent_id, COUNT(*) AS people FROM organization_version b \
                JOIN organization_version c ON c.parent_id = b.organization_id \
                JOIN membership p ON p.organization_id = c.organization_id%s WHERE %s GROUP BY c.parent_id""", standing);
    }

    private Condition held() {
        return here("a.subject_id", """
                SELECT a.subject_id, COUNT(DISTINCT a.member_id) AS committee, \
                COUNT(DISTINCT CASE WHEN a.role_name = 'SECRETARY' THEN a.member_id END) AS secretaries FROM assignment a%s \
                WHERE a.subject_type = 'Organization' AND a.role_name IN ('SECRETARY', 'DEPUTY_SECRETARY', 'COMMITTEE_MEMBER') \
                AND %s GROUP BY a.subject_id""", Period.holdingText("a", day));
    }

    /** Keeps to the subtree. That of a root is nearly all there is: to look each organization up would only cost. */
    private Condition here(String organization, String query, String condition) {
        if (subtree.depth() <= 1) {
            return Condition.of(query.formatted("", condition));
        }
        Condition within = Condition.all(
                List.of(Condition.of(VersionTable.on("here", day)), Condition.within("here.path", subtree)));
        String join = " JOIN organization_version here ON here.organization_id = " + organization;
        return new Condition(query.formatted(join, condition + " AND " + within.sql()), within.parameters());
    }
}

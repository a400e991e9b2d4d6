package org.gangju.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;

/**
 * The statement that counts people of audiences and those of them who have reached what they are asked for, for an
 * organization and each one directly below.
 *
 * <p>Nearly everybody counts by the organization of the primary membership alone, so that the rules are looked at once for
 * each organization. Only {@link AudienceSingles} are looked at one by one, and what was counted of them before is taken
 * back.
 *
 * @param asked what is asked of whom, by at least one target
 * @param reached a query for {@code member_id} and {@code amount}, whose amounts add up to what a member has reached
 * @param subtree an organization as it was on the day
 */
record AudienceFiguresQuery(AskedAmounts asked, Condition reached, TreePath subtree, LocalDate day) {

    private static final String BY_ORGANIZATION = "audience_organization.path";

    /** Rows with {@code child}, {@code done}, {@code people}, and {@code done_once}, {@code people_once} for the total. */
    Condition statement() {
        List<Condition> parts = new ArrayList<>(List.of(byOrganization()));
        new AudienceSingles(this).query().ifPresent(parts::add);
        Condition all = together(parts);
        return new Condition(
                "SELECT part.child, SUM(part.done), SUM(part.people), SUM(part.done_once), SUM(part.people_once) FROM ("
                        + all.sql() + ") part GROUP BY part.child",
                all.parameters());
    }

    /**
     * Grouped by what is asked before anything is made of it, so that the rules are looked at once for each organization. The
     * counts are added up as floating-point numbers, for which MariaDB takes half the time.
     */
    private Condition byOrganization() {
        return filled(
                """
                SELECT alike.child AS child, %1$s AS done, %2$s AS people, %1$s AS done_once, %2$s AS people_once
                FROM (SELECT place.child, place.asked_index, SUM(place.people + 0e0) AS people, %%s
                    FROM (SELECT %%s AS child, strength.*, %%s AS asked_index FROM (%%s) strength
                        JOIN organization_version audience_organization
                            ON audience_organization.organization_id = strength.organization_id AND %%s
                        WHERE %%s) place
                    GROUP BY place.child, place.asked_index) alike""".formatted(
                                reachedBy("alike.asked_index"),
                                "CASE WHEN alike.asked_index IS NULL THEN 0 ELSE alike.people END"),
                text(asked.each("SUM(place.reached_%1$d + 0e0) AS reached_%1$d"::formatted, ", ")),
                text(child(BY_ORGANIZATION)),
                asFullMembers(Belonging.ORGANIZATION),
                strength(),
                text(VersionTable.on(Belonging.ORGANIZATION, day)),
                Condition.within(BY_ORGANIZATION, subtree));
    }

    private String reachedBy(String index) {
        return "CASE " + index + " " + asked.each("WHEN %1$d THEN alike.reached_%1$d"::formatted, " ") + " ELSE 0 END";
    }

    /** How many each organization has by their primary memberships, and how many have reached each of the amounts. */
    private Condition strength() {
        AudienceRows memberships = memberships();
        return together(List.of(
                memberships.counted(asked.each("0 AS reached_%d"::formatted, ", ")),
                filled(
                        "SELECT member.organization_id, 0, %s FROM (%s) member GROUP BY member.organization_id",
                        text(asked.each(this::countReached, ", ")), memberships.reached())));
    }

    private String countReached(int union) {
        return "COUNT(CASE WHEN member.amount >= %s THEN 1 END)".formatted(asked.amount(union));
    }

    private AudienceRows memberships() {
        return new AudienceRows(
                this,
                text("membership audience_membership"),
                primaryMembership(),
                "audience_membership.organization_id",
                List.of("audience_membership.member_id", "audience_membership.organization_id"));
    }

    Condition primaryMembership() {
        return text("audience_membership.kind = 'PRIMARY' AND " + Period.holdingText("audience_membership", day));
    }

    /** Of a whole tree, nothing is looked up by its organizations. */
    boolean ofWholeTree() {
        return subtree.depth() <= 1;
    }

    /** The index of the union that a full member without offices belongs to by this organization. */
    Condition asFullMembers(String organization) {
        return new AudienceConditions(day, organization, "'FULL'")
                .first(asked.unions(), Belonging.MEMBERSHIP::isMeantBy);
    }

    /** The segment of the organization directly below; empty for the organization itself. */
    String child(String path) {
        return "SUBSTRING(%s, %d, %d)".formatted(path, subtree.value().length() + 1, TreePath.SEGMENT);
    }

    static Condition text(String sql) {
        return Condition.of(sql);
    }

    static Condition together(List<Condition> queries) {
        return filled(
                String.join(" UNION ALL ", queries.stream().map(query -> "%s").toList()),
                queries.toArray(Condition[]::new));
    }

    /** A text whose gaps are filled, with the parameters in the order of the gaps. */
    static Condition filled(String text, Condition... parts) {
        return new Condition(
                text.formatted(Stream.of(parts).map(Condition::sql).toArray()),
                Stream.of(parts).flatMap(part -> part.parameters().stream()).toList());
    }
}

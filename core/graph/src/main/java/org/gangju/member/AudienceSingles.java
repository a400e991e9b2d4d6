package org.gangju.member;

import static org.gangju.member.AudienceFiguresQuery.filled;
import static org.gangju.member.AudienceFiguresQuery.text;
import static org.gangju.member.AudienceFiguresQuery.together;

import java.util.List;
import java.util.Optional;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;

/**
 * The members who do not count as every full member of their organization does: by an office, or as probationary members
 * where statuses are asked for. Each has a row for every organization directly below that makes them count, less what the
 * organization of the primary membership has counted of them already.
 */
record AudienceSingles(AudienceFiguresQuery figures) {

    private static final String HOME = SingleRows.HOME;

    /** None where all count by their organizations. */
    Optional<Condition> query() {
        List<Condition> rows = new SingleRows(figures).queries();
        return rows.isEmpty() ? Optional.empty() : Optional.of(counted(belonging(together(rows))));
    }

    /** The first of a member's rows counts for the total, by the most that is asked of them anywhere. */
    private static Condition counted(Condition singles) {
        return filled("""
                SELECT single.child AS child,
                    CASE WHEN single.amount >= single.asked THEN 1 ELSE 0 END - single.done_before AS done,
                    CASE WHEN single.asked IS NULL THEN 0 ELSE 1 END - single.counted_before AS people,
                    CASE WHEN single.turn = 1 AND single.amount >= single.most THEN 1 ELSE 0 END - single.done_before
                        AS done_once,
                    CASE WHEN single.turn = 1 AND single.asked IS NOT NULL THEN 1 ELSE 0 END - single.counted_before
                        AS people_once
                FROM (SELECT known.child, known.asked, known.amount,
                        CASE WHEN known.asked_before IS NULL THEN 0 ELSE 1 END AS counted_before,
                        CASE WHEN known.amount >= known.asked_before THEN 1 ELSE 0 END AS done_before,
                        MAX(known.asked) OVER (PARTITION BY known.member_id) AS most,
                        ROW_NUMBER() OVER (PARTITION BY known.member_id
                            ORDER BY CASE WHEN known.asked IS NULL THEN 1 ELSE 0 END, known.child) AS turn
                    FROM (%s) known
                    WHERE known.asked IS NOT NULL OR known.asked_before IS NOT NULL) single""", byChild(singles));
    }

    /** One row for the organization of the membership and one for each office, as far as they lie below different ones. */
    private static Condition byChild(Condition singles) {
        return filled("""
                SELECT person.member_id, person.child, MAX(person.asked) AS asked,
                    MAX(person.asked_before) AS asked_before, MAX(person.amount) AS amount
                FROM (SELECT belonging.member_id, belonging.amount,
                        CASE way.number WHEN 1 THEN belonging.home ELSE belonging.office END AS child,
                        CASE way.number WHEN 1 THEN belonging.home_asked ELSE belonging.office_asked END AS asked,
                        CASE way.number WHEN 1 THEN belonging.asked_before END AS asked_before
                    FROM (%s) belonging CROSS JOIN (SELECT 1 AS number UNION ALL SELECT 2) way) person
                GROUP BY person.member_id, person.child""", singles);
    }

    /**
     * What is asked where the primary membership counts, of every full member there, and where the office is held. The few
     * rows come first, whatever a database makes of them.
     */
    private Condition belonging(Condition rows) {
        return filled(
                """
                SELECT DISTINCT audience_office.member_id, audience_office.amount, %s AS home, %s AS home_asked, %s AS asked_before,
                    %s AS office, %s AS office_asked
                FROM (%s) audience_office %s
                LEFT JOIN organization_version audience_home
                    ON audience_home.organization_id = audience_office.organization_id AND %s
                LEFT JOIN organization_version audience_organization
                    ON audience_organization.organization_id = audience_office.subject_id AND %s""",
                here(HOME, text(figures.child(HOME + ".path"))),
                here(HOME, amount(unionAtHome())),
                here(HOME, amount(figures.asFullMembers(HOME))),
                here(Belonging.ORGANIZATION, text(figures.child(Belonging.PLACE))),
                here(Belonging.ORGANIZATION, unlessCountedThere(amount(unionByOffice()))),
                rows,
                text(admission()),
                text(VersionTable.on(HOME, figures.day())),
                text(VersionTable.on(Belonging.ORGANIZATION, figures.day())));
    }

    /**
     * Not of those who have reached nothing and count below the same organization anyway. Nearly all do, so that the rules
     * about offices are looked at last.
     */
    private Condition unlessCountedThere(Condition asked) {
        return filled(
                "CASE WHEN audience_office.amount IS NULL AND %s = %s AND %s AND (%s) IS NOT NULL THEN NULL ELSE %s END",
                text(figures.child(HOME + ".path")),
                text(figures.child(Belonging.PLACE)),
                Condition.within(HOME + ".path", figures.subtree()),
                unionAtHome(),
                asked);
    }

    /** Only within the subtree. */
    private Condition here(String organization, Condition value) {
        return filled("CASE WHEN %s THEN %s END", Condition.within(organization + ".path", figures.subtree()), value);
    }

    private String admission() {
        return figures.asked().askForStatuses()
                ? "JOIN member audience_member ON audience_member.id = audience_office.member_id"
                : "";
    }

    private Condition unionAtHome() {
        return figures.asked().askForStatuses()
                ? conditions(HOME).first(figures.asked().unions(), Belonging.MEMBERSHIP::isMeantBy)
                : figures.asFullMembers(HOME);
    }

    private Condition unionByOffice() {
        return conditions(Belonging.ORGANIZATION).first(figures.asked().unions(), Belonging.OFFICE::isMeantBy);
    }

    private AudienceConditions conditions(String organization) {
        return new AudienceConditions(
                figures.day(), organization, MemberTable.status("audience_member", figures.day()));
    }

    private Condition amount(Condition index) {
        return new Condition(figures.asked().amountOf(index.sql()), index.parameters());
    }
}

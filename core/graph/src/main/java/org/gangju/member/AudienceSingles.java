package org.gangju.member;

import static org.gangju.member.AudienceFiguresQuery.filled;
import static org.gangju.member.AudienceFiguresQuery.text;
import static org.gangju.member.AudienceFiguresQuery.together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;

/**
 * The members who do not count as every full member of their organization does: by an office, or as probationary members
 * where statuses are asked for. Each has a row for every organization directly below that makes them count, less what the
 * organization of the primary membership has counted of them already.
 */
record AudienceSingles(AudienceFiguresQuery figures) {

    private static final String HOME = "audience_home";

    /** None where all count by their organizations. */
    Optional<Condition> query() {
        List<Condition> singles = new ArrayList<>();
        if (!figures.asked().offices().isEmpty()) {
            singles.add(officeHolders());
        }
        if (figures.asked().askForStatuses()) {
            singles.add(probationaryMembers());
        }
        return singles.isEmpty() ? Optional.empty() : Optional.of(counted(together(singles)));
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
     * Without those who have reached nothing and hold the office below the organization that counts them anyway. Nearly all
     * do, so that the rules about offices are looked at last.
     */
    private Condition officeHolders() {
        return filled(
                """
                SELECT DISTINCT * FROM (SELECT audience_office.member_id, reached.amount, %s, %s AS office,
                        CASE WHEN reached.amount IS NOT NULL OR COALESCE(%s, 'nowhere') <> %s THEN %s END AS office_asked
                    FROM assignment audience_office %s
                    JOIN organization_version audience_organization
                        ON audience_organization.organization_id = audience_office.subject_id AND %s
                    %s WHERE audience_office.subject_type = 'Organization' AND %s AND %s AND %s) holder
                WHERE holder.office_asked IS NOT NULL""",
                home(),
                text(figures.child(Belonging.PLACE)),
                countedAtHome(),
                text(figures.child(Belonging.PLACE)),
                amount(conditions(Belonging.ORGANIZATION).first(figures.asked().unions(), Belonging.OFFICE::isMeantBy)),
                text(admission()),
                text(VersionTable.on(Belonging.ORGANIZATION, figures.day())),
                membership("audience_office.member_id"),
                Condition.in("audience_office.role_name", figures.asked().offices()),
                text(Period.holdingText("audience_office", figures.day())),
                Condition.within(Belonging.PLACE, figures.subtree()));
    }

    private String admission() {
        return figures.asked().askForStatuses()
                ? "JOIN member audience_member ON audience_member.id = audience_office.member_id"
                : "";
    }

    private Condition countedAtHome() {
        return filled(
                "CASE WHEN %s AND %s IS NOT NULL THEN %s END",
                Condition.within(HOME + ".path", figures.subtree()),
                unionAtHome(),
                text(figures.child(HOME + ".path")));
    }

    /** Without those of whom the same is asked as of a full member. */
    private Condition probationaryMembers() {
        return filled(
                """
                SELECT * FROM (SELECT audience_member.id AS member_id, reached.amount, %s, NULL AS office,
                        NULL AS office_asked
                    FROM member audience_member %s
                    WHERE (audience_member.status = 'PROBATIONARY' OR audience_member.confirmed_on > DATE '%s')
                        AND %s) newcomer
                WHERE CASE WHEN newcomer.home_asked = newcomer.asked_before
                    OR (newcomer.home_asked IS NULL AND newcomer.asked_before IS NULL) THEN 0 ELSE 1 END = 1""",
                home(),
                membership("audience_member.id"),
                text(figures.day().toString()),
                Condition.within(HOME + ".path", figures.subtree()));
    }

    /** Where the primary membership counts, what is asked there, and what is asked there of every full member. */
    private Condition home() {
        Condition here = Condition.within(HOME + ".path", figures.subtree());
        return filled(
                """
                CASE WHEN %s THEN %s END AS home, CASE WHEN %s THEN %s END AS home_asked,
                CASE WHEN %s THEN %s END AS asked_before""",
                here,
                text(figures.child(HOME + ".path")),
                here,
                amount(unionAtHome()),
                here,
                amount(figures.asFullMembers(HOME)));
    }

    private Condition unionAtHome() {
        return figures.asked().askForStatuses()
                ? conditions(HOME).first(figures.asked().unions(), Belonging.MEMBERSHIP::isMeantBy)
                : figures.asFullMembers(HOME);
    }

    private Condition membership(String member) {
        return filled(
                """
                JOIN membership audience_membership ON audience_membership.member_id = %1$s AND %%s
                JOIN organization_version audience_home
                    ON audience_home.organization_id = audience_membership.organization_id AND %%s
                LEFT JOIN (%%s) reached ON reached.member_id = %1$s""".formatted(member),
                text(figures.primaryMembership()),
                text(VersionTable.on(HOME, figures.day())),
                figures.enough());
    }

    private AudienceConditions conditions(String organization) {
        return new AudienceConditions(
                figures.day(), organization, MemberTable.status("audience_member", figures.day()));
    }

    private Condition amount(Condition index) {
        return new Condition(figures.asked().amountOf(index.sql()), index.parameters());
    }
}

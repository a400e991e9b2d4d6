package org.gangju.member;

import static org.gangju.member.AudienceFiguresQuery.filled;
import static org.gangju.member.AudienceFiguresQuery.text;

import java.util.ArrayList;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;

/**
 * Rows with {@code member_id}, the {@code organization_id} of the primary membership, an office by its {@code subject_id} and
 * {@code role_name}, and the {@code amount} reached, of those who have to be looked at one by one. A row may come twice, and
 * once without its amount.
 *
 * <p>Nearly every office is held in the organization of the membership by somebody who has reached nothing and counts there
 * anyway; of these there are no rows.
 */
record SingleRows(AudienceFiguresQuery figures) {

    /** The organization of the primary membership, as it was on the day. */
    static final String HOME = "audience_home";

    private static final List<String> COLUMNS = List.of(
            "audience_membership.member_id",
            "audience_membership.organization_id",
            "audience_office.id",
            "audience_office.subject_id",
            "audience_office.role_name");

    List<Condition> queries() {
        List<Condition> queries = new ArrayList<>();
        if (!figures.asked().offices().isEmpty()) {
            queries.add(offices().reached());
            queries.add(heldElsewhere());
            queries.add(heldWhereNobodyCounts());
        }
        if (figures.asked().askForStatuses()) {
            queries.add(newcomers().reached());
            queries.add(newcomers().listed());
        }
        return queries;
    }

    private Condition heldElsewhere() {
        return offices()
                .where(text("audience_membership.organization_id <> audience_office.subject_id"))
                .listed();
    }

    private Condition heldWhereNobodyCounts() {
        return offices()
                .where(text("audience_membership.organization_id = audience_office.subject_id"))
                .join(home())
                .where(Condition.within(HOME + ".path", figures.subtree()))
                .where(filled("(%s) IS NULL", figures.asFullMembers(HOME)))
                .listed();
    }

    private Condition home() {
        return text(
                "organization_version audience_home ON audience_home.organization_id = audience_membership.organization_id AND "
                        + VersionTable.on(HOME, figures.day()));
    }

    private AudienceRows offices() {
        return new AudienceRows(
                figures,
                text(
                        "assignment audience_office"
                                + " JOIN membership audience_membership ON audience_membership.member_id = audience_office.member_id"),
                Condition.all(List.of(held(), figures.primaryMembership())),
                "audience_office.subject_id",
                COLUMNS);
    }

    /** With their offices in whatever organization, or none. */
    private AudienceRows newcomers() {
        return new AudienceRows(
                figures,
                filled(
                        "membership audience_membership JOIN member audience_member ON audience_member.id = audience_membership.member_id"
                                + " LEFT JOIN assignment audience_office ON audience_office.member_id = audience_membership.member_id AND %s",
                        held()),
                Condition.all(List.of(
                        text("audience_member.status = 'PROBATIONARY' OR audience_member.confirmed_on > DATE '%s'"
                                .formatted(figures.day())),
                        figures.primaryMembership())),
                "audience_membership.organization_id",
                COLUMNS);
    }

    private Condition held() {
        return Condition.all(List.of(
                text("audience_office.subject_type = 'Organization'"),
                Condition.in("audience_office.role_name", figures.asked().offices()),
                text(Period.holdingText("audience_office", figures.day()))));
    }
}

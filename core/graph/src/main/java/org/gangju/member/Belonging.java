package org.gangju.member;

import java.time.LocalDate;
import java.util.List;
import org.gangju.history.VersionTable;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.Target;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;

/** The ways in which members belong to organizations on a day; the aliases are such as no query of a module uses. */
enum Belonging {

    /** By the primary membership. */
    MEMBERSHIP("", "audience_membership.organization_id"),

    /** By an office. Who holds one was a member on the day too. */
    OFFICE("""
            JOIN assignment audience_office ON audience_office.member_id = audience_membership.member_id \
            AND audience_office.subject_type = 'Organization'\s""", "audience_office.subject_id");

    /** The alias of the organization as it was on the day. */
    static final String ORGANIZATION = "audience_organization";

    /** The column with the path of the organization on the day. */
    static final String PLACE = ORGANIZATION + ".path";

    /** The column with the place where the member belongs today. */
    static final String TODAY = "audience_member.organization_path";

    private final String further;
    private final String organization;

    Belonging(String further, String organization) {
        this.further = further;
        this.organization = organization;
    }

    /** Whether the target means those who belong in this way. */
    boolean isMeantBy(Target target) {
        return (this == MEMBERSHIP) == target.audience().offices().isEmpty();
    }

    /** For {@code FROM}: whoever belongs somewhere, with the organization as it was on the day. */
    String tables(LocalDate day) {
        return """
                membership audience_membership \
                JOIN member audience_member ON audience_member.id = audience_membership.member_id \
                %sJOIN organization_version audience_organization ON audience_organization.organization_id = %s AND %s""".formatted(further, organization, VersionTable.on("audience_organization", day));
    }

    /** The rows of these tables that hold on the day. */
    Condition holding(LocalDate day) {
        Condition primary = Condition.all(List.of(
                Condition.of("audience_membership.kind = ?", MembershipKind.PRIMARY.name()),
                Period.holding("audience_membership", day)));
        return this == OFFICE ? Condition.all(List.of(primary, Period.holding("audience_office", day))) : primary;
    }
}

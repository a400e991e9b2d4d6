package org.gangju.fourties;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Asked;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MembershipTables;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/**
 * K21: of the members of communities, those who belong to a functional branch. Everybody counts once, where the primary
 * membership is, however many branches it are and wherever they are.
 */
@Component
class FunctionalMembersRate implements IndicatorRule {

    private static final Audience OF_COMMUNITIES =
            new Audience(Set.of(), Set.of(OrganizationLevel.COMMUNITY), Set.of(), Set.of());

    private final Audiences audiences;
    private final MembershipTables memberships;
    private final Presence presence;

    FunctionalMembersRate(Audiences audiences, MembershipTables memberships, Toggles toggles) {
        this.audiences = audiences;
        this.memberships = memberships;
        this.presence = toggles.of(Fourties.ID);
    }

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                        Fourties.ID,
                        "K21",
                        new Title("社区党员加入功能型党支部比例", "Community members in functional branches"),
                        FourtiesPermissions.READ)
                .listedBy("member.read");
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf, IndicatorCounts counts) {
        return audiences.figures(ofCommunities(organization), joined(asOf), organization.path(), asOf);
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(audiences.people(ofCommunities(organization), joined(asOf), organization.path(), asOf));
    }

    private List<Asked> ofCommunities(OrganizationView organization) {
        return List.of(new Asked(
                BigDecimal.ONE,
                new Target(
                        OF_COMMUNITIES,
                        column -> Condition.all(
                                List.of(Condition.within(column, organization.path()), presence.everywhere(column))))));
    }

    /** Those who belong to a branch, once for each. */
    private Condition joined(LocalDate asOf) {
        Condition present = presence.everywhere("b.organization_path");
        return new Condition("""
                SELECT s.member_id, 1 AS amount FROM %s s
                JOIN functional_branch b ON b.branch_id = s.organization_id WHERE %s""".formatted(memberships.beside(asOf), present.sql()), present.parameters());
    }
}

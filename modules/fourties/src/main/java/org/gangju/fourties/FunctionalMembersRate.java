package org.gangju.fourties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorCounts;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorSubject;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.AudienceTable;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipTables;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
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
    private final IndicatorCounts counts;
    private final Presence presence;

    FunctionalMembersRate(Audiences audiences, MembershipTables memberships, IndicatorCounts counts, Toggles toggles) {
        this.audiences = audiences;
        this.memberships = memberships;
        this.counts = counts;
        this.presence = toggles.of(Fourties.ID);
    }

    @Override
    public String key() {
        return "K21";
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }

    @Override
    public Title title() {
        return new Title("社区党员加入功能型党支部比例", "Community members in functional branches");
    }

    @Override
    public String ruleVersion() {
        return "1";
    }

    @Override
    public String permission() {
        return FourtiesPermissions.READ.name();
    }

    @Override
    public Optional<String> listedBy() {
        return Optional.of("member.read");
    }

    @Override
    public IndicatorTable table(OrganizationView organization, LocalDate asOf) {
        return counts.of(people(organization.path(), asOf), organization.path());
    }

    @Override
    public Optional<IndicatorCount> rows(OrganizationView organization, LocalDate asOf) {
        return Optional.of(people(organization.path(), asOf));
    }

    /** The members of communities of a subtree, each once, and whether they belong to a branch. */
    private IndicatorCount people(TreePath subtree, LocalDate asOf) {
        Target here = new Target(
                OF_COMMUNITIES,
                column -> Condition.all(List.of(Condition.within(column, subtree), presence.everywhere(column))));
        AudienceTable people = audiences.table(List.of(List.of(here)), subtree, asOf);
        Condition present = presence.everywhere("b.organization_path");
        String rows = """
                (SELECT audience.member_id, audience.place, joined.member_id AS joined_id FROM %s audience
                LEFT JOIN (SELECT DISTINCT s.member_id FROM %s s
                    JOIN functional_branch b ON b.branch_id = s.organization_id WHERE %s) joined
                    ON joined.member_id = audience.member_id) person""".formatted(people.sql(), memberships.beside(asOf), present.sql());
        return new IndicatorCount(
                rows,
                Stream.concat(people.parameters().stream(), present.parameters().stream())
                        .toList(),
                "person.place",
                Condition.all(List.of()),
                Condition.of("person.joined_id IS NOT NULL"),
                null,
                new IndicatorSubject(MemberView.TYPE_NAME, "person.member_id"));
    }
}

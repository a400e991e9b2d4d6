package org.gangju.fourties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.indicator.IndicatorFigures;
import org.gangju.spi.indicator.IndicatorRule;
import org.gangju.spi.indicator.IndicatorTable;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.AudienceTable;
import org.gangju.spi.member.Audiences;
import org.gangju.spi.member.MembershipTables;
import org.gangju.spi.member.Target;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Title;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationLevel;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient sql;
    private final Presence presence;

    FunctionalMembersRate(Audiences audiences, MembershipTables memberships, JdbcClient sql, Toggles toggles) {
        this.audiences = audiences;
        this.memberships = memberships;
        this.sql = sql;
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
        TreePath subtree = organization.path();
        Target here = new Target(
                OF_COMMUNITIES,
                column -> Condition.all(List.of(Condition.within(column, subtree), presence.everywhere(column))));
        AudienceTable people = audiences.table(List.of(List.of(here)), subtree, asOf);
        String beside = memberships.beside(asOf);
        Condition present = presence.everywhere("b.organization_path");
        IndicatorFigures total = IndicatorFigures.NONE;
        Map<Long, IndicatorFigures> children = new HashMap<>();
        for (Part part : parts(statement(people, beside, present, subtree), people, present)) {
            total = total.plus(part.figures());
            if (!part.segment().isEmpty()) {
                children.put(new TreePath(part.segment()).id(), part.figures());
            }
        }
        return new IndicatorTable(total, children, Map.of());
    }

    private List<Part> parts(String statement, AudienceTable people, Condition present) {
        List<Object> parameters = new ArrayList<>(people.parameters());
        parameters.addAll(present.parameters());
        return sql.sql(statement)
                .params(parameters)
                .query((row, number) -> new Part(row.getString(1), new IndicatorFigures(row.getInt(2), row.getInt(3))))
                .list();
    }

    private static String statement(AudienceTable people, String beside, Condition present, TreePath subtree) {
        return """
                SELECT belonging.child, COUNT(joined.member_id), COUNT(*)
                FROM (SELECT audience.member_id, SUBSTRING(audience.place, %d, %d) AS child FROM %s audience) belonging
                LEFT JOIN (SELECT DISTINCT s.member_id FROM %s s
                    JOIN functional_branch b ON b.branch_id = s.organization_id WHERE %s) joined
                    ON joined.member_id = belonging.member_id
                GROUP BY belonging.child""".formatted(subtree.value().length() + 1, TreePath.SEGMENT, people.sql(), beside, present.sql());
    }

    /**
     * The people below one organization.
     *
     * @param segment what follows in the path; empty for the organization itself
     * @param figures those in a functional branch, and all
     */
    private record Part(String segment, IndicatorFigures figures) {}
}

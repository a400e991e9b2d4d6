package org.gangju.proposal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageQuery;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads proposals; for a caller always within that caller's scope. */
@Repository
class ProposalReader implements NodeLoader<ProposalView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;

    ProposalReader(JdbcClient sql, Pages pages, OrganizationReader organizations) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return ProposalView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return ProposalPermissions.READ.name();
    }

    @Override
    public Map<Long, ProposalView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ProposalRows.BY_DAY, keys, caller);
    }

    /** All proposals of these rows of features. */
    List<ProposalView> ofSubjects(String kind, Set<Long> subjects) {
        return select(ofRows(kind, subjects));
    }

    /** Those of them that the caller sees. */
    List<ProposalView> ofSubjects(String kind, Set<Long> subjects, Caller caller) {
        Condition visible = pages.visible(ProposalRows.BY_DAY.visibility(), caller);
        return select(Condition.all(List.of(ofRows(kind, subjects), visible)));
    }

    private static Condition ofRows(String kind, Set<Long> subjects) {
        return Condition.all(
                List.of(Condition.in("p.subject_id", List.copyOf(subjects)), Condition.of("p.kind = ?", kind)));
    }

    private List<ProposalView> select(Condition wanted) {
        PageQuery<ProposalView> query = ProposalRows.BY_DAY;
        return sql.sql("SELECT " + query.columns() + " FROM " + query.table() + " WHERE " + wanted.sql())
                .params(wanted.parameters())
                .query((row, number) -> query.reader().read(row))
                .list();
    }

    /** Where an organization is, held there until the caller's transaction ends. */
    TreePath placeOf(long organization) {
        return new TreePath(sql.sql("SELECT path FROM organization WHERE id = ? FOR UPDATE")
                .param(organization)
                .query(String.class)
                .single());
    }

    Connection<ProposalView> page(@Nullable ProposalFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), ProposalReader::conditions);
        return pages.page(ProposalRows.BY_DAY, conditions, page, caller);
    }

    Map<OrganizationProposals, Connection<ProposalView>> ofOrganizations(
            Set<OrganizationProposals> parents, PageRequest page, Caller caller) {
        Map<OrganizationProposals, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(parent.condition())));
        return pages.pages(ProposalRows.BY_DAY, conditions, page, caller);
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, ProposalFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(ProposalRows.PATH, filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(
                    Condition.in("p.kind", filter.kinds().stream().distinct().toList()));
        }
        if (filter.statuses() != null) {
            conditions.add(ProposalRows.standing(filter.statuses()));
        }
        if (filter.decidedBy() != null) {
            conditions.add(
                    places.ifVisible(filter.decidedBy(), decider -> Condition.of("p.decider_id = ?", decider.key())));
        }
        return conditions;
    }
}

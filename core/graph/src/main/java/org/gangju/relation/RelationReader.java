package org.gangju.relation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gangju.organization.OrganizationReader;
import org.gangju.relation.OrganizationRelation.Ends;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Moment;
import org.gangju.spi.period.Period;
import org.gangju.spi.relation.RelatedPair;
import org.gangju.spi.relation.RelationView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads relations: whoever sees one end sees the relation, and of both ends what is in scope. */
@Repository
class RelationReader implements NodeLoader<RelationView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final Clock clock;

    RelationReader(JdbcClient sql, Pages pages, OrganizationReader organizations, Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return RelationView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return RelationPermissions.READ.name();
    }

    @Override
    public Map<Long, RelationView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(RelationRows.BY_DAY, keys, caller);
    }

    Connection<RelationView> page(@Nullable RelationFilter filter, Moment moment, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(List.of(moment.condition("r", today())));
        conditions.addAll(Filter.conditions(
                filter,
                ids -> new RelationConditions(new FilterPlaces<>(organizations.find(ids, caller))),
                RelationConditions::of));
        return on(moment, pages.page(RelationRows.BY_PLACE, conditions, page, caller));
    }

    Map<RelationList, Connection<RelationView>> pages(Set<RelationList> lists, PageRequest page, Caller caller) {
        Map<RelationList, Connection<RelationView>> found =
                pages.pages(RelationRows.BY_DAY, conditions(lists), page, caller);
        return lists.stream()
                .collect(toMap(list -> list, list -> on(list.moment(), found.getOrDefault(list, Connection.empty()))));
    }

    /** Whether both are related by this kind, in this direction, on one of the days. */
    boolean overlaps(String kind, Ends ends, Period period) {
        return !between(kind, ends.organization().key(), ends.related().key(), period)
                .isEmpty();
    }

    /** Those of one kind and direction that hold on one of the days, the earliest first. */
    List<RelationView> between(String kind, long organization, long related, Period period) {
        return between(kind, List.of(organization), List.of(related), period);
    }

    /** The same from any of some organizations to any of others. */
    List<RelationView> between(String kind, Collection<Long> organizations, Collection<Long> related, Period period) {
        Condition same = Condition.all(List.of(
                Condition.in("r.organization_id", List.copyOf(organizations)),
                Condition.in("r.related_id", List.copyOf(related)),
                Condition.of("r.kind = ?", kind),
                period.overlapping("r")));
        return select(same);
    }

    /** Those of one kind that relate one of the pairs on a day or later, the earliest first. */
    Map<RelatedPair, List<RelationView>> open(String kind, Set<RelatedPair> pairs, LocalDate day) {
        Condition near = Condition.all(List.of(
                Condition.of("r.kind = ?", kind),
                Condition.in("r.organization_id", keys(pairs, RelatedPair::organizationKey)),
                Condition.in("r.related_id", keys(pairs, RelatedPair::relatedKey)),
                Period.since(day).overlapping("r")));
        return select(near).stream()
                .filter(found -> pairs.contains(pair(found)))
                .collect(groupingBy(RelationReader::pair));
    }

    private List<RelationView> select(Condition which) {
        return sql.sql("SELECT " + RelationRows.COLUMNS + " FROM " + RelationRows.TABLE + " WHERE " + which.sql()
                        + " ORDER BY r.valid_from, r.id")
                .params(which.parameters())
                .query((row, number) -> RelationRows.read(row))
                .list();
    }

    private static RelatedPair pair(RelationView relation) {
        return new RelatedPair(relation.organizationKey(), relation.relatedKey());
    }

    private static List<Long> keys(Set<RelatedPair> pairs, Function<RelatedPair, Long> end) {
        return pairs.stream().map(end).distinct().toList();
    }

    private Map<RelationList, List<Condition>> conditions(Set<RelationList> lists) {
        LocalDate today = today();
        return lists.stream().collect(toMap(list -> list, list -> list.conditions(today)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Connection<RelationView> on(Moment moment, Connection<RelationView> page) {
        return page.map(row -> row.on(moment.asOf()));
    }
}

package org.gangju.matter;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.subject.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads matters; for a caller always within that caller's scope. */
@Repository
class MatterReader implements NodeLoader<MatterView> {

    private final JdbcClient sql;
    private final Pages pages;
    private final OrganizationReader organizations;
    private final Subjects subjects;
    private final Clock clock;

    MatterReader(
            JdbcClient sql,
            Pages pages,
            OrganizationReader organizations,
            ObjectProvider<NodeLoader<?>> loaders,
            Clock clock) {
        this.sql = sql;
        this.pages = pages;
        this.organizations = organizations;
        this.subjects = new Subjects(loaders);
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return MatterView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return MatterPermissions.READ.name();
    }

    @Override
    public Map<Long, MatterView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(MatterRows.BY_DAY, keys, caller);
    }

    Connection<MatterView> page(@Nullable MatterFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions =
                Filter.conditions(filter, ids -> named(ids.toList(), caller), MatterConditions::of);
        return pages.page(MatterRows.BY_DAY, conditions, page, caller);
    }

    Map<OrganizationMatters, Connection<MatterView>> ofOrganizations(
            Set<OrganizationMatters> parents, PageRequest page, Caller caller) {
        Map<OrganizationMatters, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, OrganizationMatters::conditions));
        return pages.pages(MatterRows.BY_DAY, conditions, page, caller);
    }

    Map<Long, Connection<MatterView>> ofSubjects(String subjectType, Set<Long> keys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                keys.stream().collect(toMap(key -> key, key -> List.of(about(subjectType, Set.of(key)))));
        return pages.pages(MatterRows.BY_DAY, conditions, page, caller);
    }

    Map<Long, Integer> unsettled(String subjectType, Set<Long> keys) {
        Condition wanted = Condition.all(List.of(about(subjectType, keys), MatterRows.standing(MatterDesk.UNSETTLED)));
        return sql
                .sql("SELECT m.subject_id, COUNT(*) AS unsettled FROM matter m WHERE " + wanted.sql()
                        + " GROUP BY m.subject_id")
                .params(wanted.parameters())
                .query((row, number) -> Map.entry(row.getLong("subject_id"), row.getInt("unsettled")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private MatterConditions named(List<String> ids, Caller caller) {
        return new MatterConditions(
                new FilterPlaces<>(organizations.find(ids.stream(), caller)),
                subjects.visible(ids.stream(), caller),
                LocalDate.now(clock));
    }

    private static Condition about(String subjectType, Set<Long> keys) {
        return Condition.all(List.of(
                Condition.in("m.subject_id", List.copyOf(keys)), Condition.of("m.subject_type = ?", subjectType)));
    }
}

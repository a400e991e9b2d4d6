package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads classes. */
@Repository
class ClassReader extends TrainingReader<ClassView> {

    private final NodeLoader<OrganizationView> organizations;

    ClassReader(Pages pages, NodeLoader<OrganizationView> organizations) {
        super(pages, ClassRows.BY_DAY);
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return ClassView.TYPE_NAME;
    }

    Connection<ClassView> page(@Nullable ClassFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), ClassReader::conditions);
        return pages.page(ClassRows.BY_DAY, conditions, page, caller);
    }

    Map<OrganizationTraining, Connection<ClassView>> ofOrganizations(
            Set<OrganizationTraining> parents, PageRequest page, Caller caller) {
        Map<OrganizationTraining, List<Condition>> conditions =
                parents.stream().collect(toMap(parent -> parent, parent -> List.of(parent.condition(ClassRows.PATH))));
        return pages.pages(ClassRows.BY_DAY, conditions, page, caller);
    }

    Map<Long, Connection<ClassView>> ofPrograms(Set<Long> programKeys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions =
                programKeys.stream().collect(toMap(key -> key, key -> List.of(Condition.of("c.program_id = ?", key))));
        return pages.pages(ClassRows.BY_DAY, conditions, page, caller);
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, ClassFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.programId() != null) {
            conditions.add(NodeId.keyOf(ProgramView.TYPE_NAME, filter.programId())
                    .map(key -> Condition.of("c.program_id = ?", key))
                    .orElseGet(() -> Condition.any(List.of())));
        }
        if (filter.status() != null) {
            conditions.add(Condition.of("c.status = ?", filter.status().name()));
        }
        if (filter.titlePrefix() != null) {
            conditions.add(Condition.startsWith("c.title", filter.titlePrefix()));
        }
        if (filter.startsFrom() != null) {
            conditions.add(Condition.of("c.starts_on >= ?", filter.startsFrom()));
        }
        if (filter.startsTo() != null) {
            conditions.add(Condition.of("c.starts_on <= ?", filter.startsTo()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(ClassRows.PATH, filter.within()));
        }
        return conditions;
    }
}

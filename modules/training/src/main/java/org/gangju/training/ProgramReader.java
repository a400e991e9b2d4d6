package org.gangju.training;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.spi.caller.Caller;
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

/** Reads programs. */
@Repository
class ProgramReader extends TrainingReader<ProgramView> {

    private final NodeLoader<OrganizationView> organizations;

    ProgramReader(Pages pages, NodeLoader<OrganizationView> organizations) {
        super(pages, ProgramRows.BY_PLACE);
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return ProgramView.TYPE_NAME;
    }

    Connection<ProgramView> page(@Nullable ProgramFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), ProgramReader::conditions);
        return pages.page(ProgramRows.BY_PLACE, conditions, page, caller);
    }

    Map<OrganizationTraining, Connection<ProgramView>> ofOrganizations(
            Set<OrganizationTraining> parents, PageRequest page, Caller caller) {
        Map<OrganizationTraining, List<Condition>> conditions = parents.stream()
                .collect(toMap(parent -> parent, parent -> List.of(parent.condition(ProgramRows.PATH))));
        return pages.pages(ProgramRows.BY_PLACE, conditions, page, caller);
    }

    Map<Long, Connection<ProgramView>> ofPlans(Set<Long> planKeys, PageRequest page, Caller caller) {
        Map<Long, List<Condition>> conditions = planKeys.stream()
                .collect(toMap(
                        key -> key,
                        key -> List.of(Condition.of(
                                "p.id IN (SELECT l.program_id FROM rotation_plan_program l WHERE l.plan_id = ?)",
                                key))));
        return pages.pages(ProgramRows.BY_PLACE, conditions, page, caller);
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, ProgramFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.year() != null) {
            conditions.add(Condition.of("p.program_year = ?", filter.year()));
        }
        if (filter.organizerLevel() != null) {
            conditions.add(Condition.of(
                    "p.organizer_level = ?", filter.organizerLevel().name()));
        }
        if (filter.titlePrefix() != null) {
            conditions.add(Condition.startsWith("p.title", filter.titlePrefix()));
        }
        if (filter.office() != null) {
            conditions.add(StoredAudience.names("p", filter.office()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(ProgramRows.PATH, filter.within()));
        }
        return conditions;
    }
}

package org.gangju.training;

import java.util.ArrayList;
import java.util.List;
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

/** Reads rotation plans. */
@Repository
class RotationPlanReader extends TrainingReader<RotationPlanView> {

    private final NodeLoader<OrganizationView> organizations;

    RotationPlanReader(Pages pages, NodeLoader<OrganizationView> organizations) {
        super(pages, RotationPlanRows.BY_PLACE);
        this.organizations = organizations;
    }

    @Override
    public String typeName() {
        return RotationPlanView.TYPE_NAME;
    }

    Connection<RotationPlanView> page(@Nullable RotationPlanFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), RotationPlanReader::conditions);
        return pages.page(RotationPlanRows.BY_PLACE, conditions, page, caller);
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, RotationPlanFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.titlePrefix() != null) {
            conditions.add(Condition.startsWith("r.title", filter.titlePrefix()));
        }
        if (filter.activeOn() != null) {
            conditions.add(Condition.of("r.starts_on <= ? AND r.ends_on >= ?", filter.activeOn(), filter.activeOn()));
        }
        if (filter.office() != null) {
            conditions.add(StoredAudience.names("r", filter.office()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(RotationPlanRows.PATH, filter.within()));
        }
        return conditions;
    }
}

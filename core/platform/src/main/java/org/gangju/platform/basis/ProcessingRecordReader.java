package org.gangju.platform.basis;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/** Reads records, always within the caller's scope; those of the whole tree are for callers over the whole tree. */
@Repository
class ProcessingRecordReader implements NodeLoader<ProcessingRecordView> {

    private final Pages pages;
    private final ObjectProvider<NodeLoader<OrganizationView>> organizations;
    private final Clock clock;

    ProcessingRecordReader(Pages pages, ObjectProvider<NodeLoader<OrganizationView>> organizations, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return ProcessingRecordView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return BasisPermissions.READ.name();
    }

    @Override
    public Map<Long, ProcessingRecordView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(ProcessingRecordRows.BY_PLACE, keys, caller);
    }

    Connection<ProcessingRecordView> page(@Nullable ProcessingRecordFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions = Filter.conditions(
                filter, ids -> new FilterPlaces<>(organizations.getObject().find(ids, caller)), this::conditions);
        return pages.page(ProcessingRecordRows.BY_PLACE, conditions, page, caller);
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, ProcessingRecordFilter filter) {
        LocalDate today = LocalDate.now(clock);
        List<Condition> conditions = new ArrayList<>();
        if (filter.legalBasis() != null) {
            conditions.add(Condition.of("p.legal_basis = ?", filter.legalBasis().name()));
        }
        if (filter.inForce() != null) {
            conditions.add(either(ProcessingRecordRows.inForce(today), filter.inForce()));
        }
        if (filter.reviewDue() != null) {
            conditions.add(either(ProcessingRecordRows.reviewDue(today), filter.reviewDue()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(ProcessingRecordRows.PATH, filter.within()));
        }
        return conditions;
    }

    private static Condition either(Condition condition, boolean wanted) {
        return wanted ? condition : Condition.not(condition);
    }
}

package org.gangju.platform.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;

/** Reads grants, always within the caller's scope. */
@Repository
class GrantReader implements NodeLoader<GrantView> {

    private final Pages pages;
    private final ObjectProvider<NodeLoader<OrganizationView>> organizations;
    private final Clock clock;

    GrantReader(Pages pages, ObjectProvider<NodeLoader<OrganizationView>> organizations, Clock clock) {
        this.pages = pages;
        this.organizations = organizations;
        this.clock = clock;
    }

    @Override
    public String typeName() {
        return GrantView.TYPE_NAME;
    }

    @Override
    public String permission() {
        return GrantPermissions.READ.name();
    }

    @Override
    public Map<Long, GrantView> load(Set<Long> keys, Caller caller) {
        return pages.byKey(GrantRows.BY_PLACE, keys, caller);
    }

    Connection<GrantView> page(@Nullable GrantFilter filter, Moment moment, PageRequest page, Caller caller) {
        List<Condition> conditions = new ArrayList<>(List.of(moment.condition("g", LocalDate.now(clock))));
        conditions.addAll(Filter.conditions(
                filter,
                ids -> new FilterPlaces<>(organizations.getObject().find(ids, caller)),
                GrantReader::conditions));
        return pages.page(GrantRows.BY_PLACE, conditions, page, caller);
    }

    private static List<Condition> conditions(FilterPlaces<OrganizationView> places, GrantFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.username() != null) {
            conditions.add(held(CredentialKind.ACCOUNT, filter.username()));
        }
        if (filter.clientId() != null) {
            conditions.add(held(CredentialKind.CLIENT, filter.clientId()));
        }
        if (filter.roleCode() != null) {
            conditions.add(Condition.of("g.role_code = ?", filter.roleCode()));
        }
        if (filter.within() != null) {
            conditions.add(places.within(GrantRows.PATH, filter.within()));
        }
        return conditions;
    }

    private static Condition held(CredentialKind kind, String name) {
        return Condition.of("g.holder_kind = ? AND g.holder_name = ?", kind.name(), name);
    }
}

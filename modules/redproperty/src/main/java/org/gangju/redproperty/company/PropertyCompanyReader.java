package org.gangju.redproperty.company;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.RedPropertyReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.Filter;
import org.gangju.spi.page.FilterPlaces;
import org.gangju.spi.page.PageRequest;
import org.gangju.spi.page.Pages;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads companies. */
@Repository
class PropertyCompanyReader extends RedPropertyReader<PropertyCompanyView> {

    private final NodeLoader<OrganizationView> organizations;
    private final CompanyRules rules;
    private final Clock clock;

    PropertyCompanyReader(Pages pages, NodeLoader<OrganizationView> organizations, CompanyRules rules, Clock clock) {
        super(pages, PropertyCompanyRows.IN_ORDER, PropertyCompanyView.TYPE_NAME, RedPropertyPermissions.READ);
        this.organizations = organizations;
        this.rules = rules;
        this.clock = clock;
    }

    Connection<PropertyCompanyView> page(@Nullable PropertyCompanyFilter filter, PageRequest page, Caller caller) {
        List<Condition> conditions =
                Filter.conditions(filter, ids -> new FilterPlaces<>(organizations.find(ids, caller)), this::conditions);
        return pages.page(PropertyCompanyRows.IN_ORDER, conditions, page, caller);
    }

    /** Those that these organizations are registered as. */
    Map<Long, PropertyCompanyView> ofOrganizations(Set<Long> keys, Caller caller) {
        return having("c.organization_id", keys, caller).stream()
                .collect(toMap(PropertyCompanyView::organizationKey, company -> company));
    }

    private List<Condition> conditions(FilterPlaces<OrganizationView> places, PropertyCompanyFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(PropertyCompanyRows.PATH, filter.within()));
        }
        if (filter.eligible() != null) {
            conditions.add(either(filter.eligible(), "property_company_staff", enough()));
        }
        if (filter.withPartyOrganization() != null) {
            conditions.add(either(filter.withPartyOrganization(), "property_company_party", Condition.of("1 = 1")));
        }
        return conditions;
    }

    private Condition enough() {
        return Condition.of("d.full_members >= ?", rules.fewestFullMembers());
    }

    private Condition either(boolean wanted, String table, Condition which) {
        Condition held = Condition.all(List.of(which, Period.holding("d", LocalDate.now(clock))));
        Condition exists = new Condition(
                "EXISTS (SELECT 1 FROM " + table + " d WHERE d.company_id = c.id AND " + held.sql() + ")",
                held.parameters());
        return wanted ? exists : Condition.not(exists);
    }
}

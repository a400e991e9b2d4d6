package org.gangju.organization;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 */
record OrganizationConditions(FilterPlaces<OrganizationView> places) {

    List<Condition> of(OrganizationFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.divisionCode() != null) {
            conditions.add(Condition.of("o.division_code = ?", filter.divisionCode()));
        }
        if (filter.codePrefix() != null) {
            conditions.add(Condition.startsWith("o.code", filter.codePrefix()));
        }
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("o.name", filter.namePrefix()));
        }
        if (filter.types() != null) {
            conditions.add(
                    Condition.in("o.type", filter.types().stream().distinct().toList()));
        }
        if (filter.status() != null) {
            conditions.add(Condition.of(
                    filter.status() == OrganizationStatus.ACTIVE
                            ? "o.retired_on IS NULL"
                            : "o.retired_on IS NOT NULL"));
        }
        if (filter.within() != null) {
            conditions.add(places.within("o.path", filter.within()));
        }
        return conditions;
    }
}

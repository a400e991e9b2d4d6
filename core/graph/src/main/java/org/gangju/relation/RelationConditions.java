package org.gangju.relation;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 */
record RelationConditions(FilterPlaces<OrganizationView> places) {

    List<Condition> of(RelationFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(within(filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in(
                    "r.kind", filter.kinds().stream().distinct().sorted().toList()));
        }
        return conditions;
    }

    /** At least one end lies at or below the organization. */
    private Condition within(String id) {
        return Condition.any(List.of(places.within("r.organization_path", id), places.within("r.related_path", id)));
    }
}

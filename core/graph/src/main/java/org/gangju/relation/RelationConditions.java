package org.gangju.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 */
record RelationConditions(Map<String, OrganizationView> places) {

    List<Condition> of(RelationFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(within(places.get(filter.within())));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in(
                    "r.kind", filter.kinds().stream().distinct().sorted().toList()));
        }
        return conditions;
    }

    /** At least one end lies at or below the organization; none does where it is not visible. */
    private static Condition within(@Nullable OrganizationView place) {
        return Condition.any(
                List.of(Condition.within("r.organization_path", place), Condition.within("r.related_path", place)));
    }
}

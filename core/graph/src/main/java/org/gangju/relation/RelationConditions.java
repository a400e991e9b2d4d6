package org.gangju.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Turns one filter's own fields into conditions.
 *
 * @param places the organizations that the filter names and the caller may see, by global id
 */
record RelationConditions(Map<String, OrganizationView> places) {

    List<Condition> of(RelationFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            OrganizationView place = places.get(filter.within());
            conditions.add(place == null ? Condition.any(List.of()) : within(place.path()));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in(
                    "r.kind", filter.kinds().stream().distinct().sorted().toList()));
        }
        return conditions;
    }

    /** At least one end lies in the subtree. */
    static Condition within(TreePath subtree) {
        return Condition.any(
                List.of(Condition.within("r.organization_path", subtree), Condition.within("r.related_path", subtree)));
    }
}

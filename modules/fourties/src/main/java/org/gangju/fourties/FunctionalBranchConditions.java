package org.gangju.fourties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;

/**
 * What filters ask of branches.
 *
 * @param places the organizations that they name, as far as the caller sees them, by global id
 */
record FunctionalBranchConditions(FilterPlaces<OrganizationView> places) {

    List<Condition> of(FunctionalBranchFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.namePrefix() != null) {
            conditions.add(Condition.startsWith("b.name", filter.namePrefix()));
        }
        if (filter.kinds() != null) {
            conditions.add(Condition.in("b.kind", names(filter.kinds())));
        }
        if (filter.statuses() != null) {
            conditions.add(Condition.in("b.status", names(filter.statuses())));
        }
        if (filter.tag() != null) {
            conditions.add(tagged(List.of(Tags.fold(filter.tag()))));
        }
        if (filter.within() != null) {
            conditions.add(places.within(FunctionalBranchRows.PATH, filter.within()));
        }
        return conditions;
    }

    /** The branches that are about one of these words. */
    static Condition tagged(List<String> folded) {
        Condition words = Condition.in("t.folded", folded);
        return new Condition(
                "b.id IN (SELECT t.branch_id FROM functional_branch_tag t WHERE " + words.sql() + ")",
                words.parameters());
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }
}

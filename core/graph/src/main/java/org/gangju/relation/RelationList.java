package org.gangju.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The relations that start from an organization or lead to it.
 *
 * @param organization the organization
 * @param kinds those of these kinds; of all when null
 * @param moment those of a day, or all
 */
record RelationList(long organization, @Nullable Set<String> kinds, Moment moment) {

    List<Condition> conditions(LocalDate today) {
        List<Condition> conditions = new ArrayList<>(List.of(
                Condition.of("r.organization_id = ? OR r.related_id = ?", organization, organization),
                moment.condition("r", today)));
        if (kinds != null) {
            conditions.add(Condition.in("r.kind", kinds.stream().sorted().toList()));
        }
        return conditions;
    }
}

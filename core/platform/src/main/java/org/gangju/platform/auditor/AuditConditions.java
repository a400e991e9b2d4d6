package org.gangju.platform.auditor;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;
import org.jspecify.annotations.Nullable;

/**
 * Turns one filter's own fields into conditions on {@code audit_entry e}.
 *
 * @param places the places of the organizations that the filter names and the caller may see, by global id
 */
record AuditConditions(FilterPlaces<OrganizationView> places) {

    List<Condition> of(AuditEntryFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        among(conditions, "e.event_name", filter.events());
        among(
                conditions,
                "e.outcome",
                filter.outcomes() == null
                        ? null
                        : filter.outcomes().stream().map(Enum::name).toList());
        equal(conditions, "e.caller", filter.caller());
        equal(conditions, "e.client", filter.client());
        equal(conditions, "e.node_id", filter.nodeId());
        equal(conditions, "e.trace_id", filter.traceId());
        if (filter.within() != null) {
            conditions.add(places.within("e.acting_path", filter.within()));
        }
        if (filter.from() != null) {
            conditions.add(Condition.of(
                    "e.happened_millis >= ?", filter.from().toInstant().toEpochMilli()));
        }
        if (filter.to() != null) {
            conditions.add(Condition.of(
                    "e.happened_millis < ?", filter.to().toInstant().toEpochMilli()));
        }
        return conditions;
    }

    private static void among(List<Condition> conditions, String column, @Nullable List<String> values) {
        if (values != null) {
            conditions.add(Condition.in(column, values.stream().distinct().toList()));
        }
    }

    private static void equal(List<Condition> conditions, String column, @Nullable String value) {
        if (value != null) {
            conditions.add(Condition.of(column + " = ?", value));
        }
    }
}

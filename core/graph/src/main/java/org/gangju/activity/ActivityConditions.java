package org.gangju.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.activity.ActivityStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.page.FilterPlaces;

/**
 * What a filter of activities asks of the rows.
 *
 * @param places the organizations that it names, as far as the caller sees them
 * @param now the time that tells what was held
 */
record ActivityConditions(FilterPlaces<OrganizationView> places, Instant now) {

    List<Condition> of(ActivityFilter filter) {
        List<Condition> conditions = new ArrayList<>();
        if (filter.within() != null) {
            conditions.add(places.within(ActivityRows.PATH, filter.within()));
        }
        if (filter.kinds() != null) {
            conditions.add(
                    Condition.in("a.kind", filter.kinds().stream().distinct().toList()));
        }
        if (filter.statuses() != null) {
            conditions.add(Condition.any(
                    filter.statuses().stream().distinct().map(this::standing).toList()));
        }
        if (filter.startsFrom() != null) {
            conditions.add(Condition.of(
                    "a.starts_millis >= ?", filter.startsFrom().toInstant().toEpochMilli()));
        }
        if (filter.startsBefore() != null) {
            conditions.add(Condition.of(
                    "a.starts_millis < ?", filter.startsBefore().toInstant().toEpochMilli()));
        }
        return conditions;
    }

    private Condition standing(ActivityStatus status) {
        return switch (status) {
            case CANCELLED -> Condition.of("a.cancel_reason IS NOT NULL");
            case PLANNED -> Condition.of("a.cancel_reason IS NULL AND a.ends_millis > ?", now.toEpochMilli());
            case HELD -> Condition.of("a.cancel_reason IS NULL AND a.ends_millis <= ?", now.toEpochMilli());
        };
    }
}

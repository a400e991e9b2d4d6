package org.gangju.activity;

import java.time.Clock;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps an organization in use while it has activities to hold; asked last, after features have cancelled theirs. */
@Component
class ActivityOrganizationFollower {

    private final StoredActivities activities;
    private final Clock clock;

    ActivityOrganizationFollower(StoredActivities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void refuse(OrganizationRetiring retiring) {
        if (activities.existsPlanned(retiring.organization().key(), clock.millis())) {
            throw new RuleViolation(ActivityRule.ACTIVITY_ORGANIZATION_HAS_ACTIVITIES, "id");
        }
    }
}

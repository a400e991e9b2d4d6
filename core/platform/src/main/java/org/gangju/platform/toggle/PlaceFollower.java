package org.gangju.platform.toggle;

import org.gangju.spi.organization.OrganizationMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps decisions with their organizations when these move, within the same transaction. */
@Component
class PlaceFollower {

    private final Decisions decisions;

    PlaceFollower(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What moves may come under other decisions, or bring its own: either way the places are new to every replica. */
    @EventListener
    void follow(OrganizationMoved moved) {
        if (decisions.move(moved.from(), moved.to()) > 0) {
            decisions.next();
        }
    }
}

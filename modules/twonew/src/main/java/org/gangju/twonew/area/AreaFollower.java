package org.gangju.twonew.area;

import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.relation.RelationEnding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes an organization that retires out of its area, and dissolves the area that it is the hub of; an heir takes its place. */
@Component
class AreaFollower {

    private final AreaBook areas;

    AreaFollower(AreaBook areas) {
        this.areas = areas;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        areas.leave(retiring.organization(), retiring.heir(), retiring.caller());
    }

    /** Whoever ends the relation of a node to its hub takes it out of the area. */
    @EventListener
    void follow(RelationEnding ending) {
        if (ending.relation().kind().equals(HubRelations.KIND)) {
            areas.leaveWith(ending.relation(), ending.on());
        }
    }
}

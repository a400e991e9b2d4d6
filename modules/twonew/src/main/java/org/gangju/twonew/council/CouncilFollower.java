package org.gangju.twonew.council;

import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Dissolves the council of an organization that retires. */
@Component
class CouncilFollower {

    private final CouncilBook councils;

    CouncilFollower(CouncilBook councils) {
        this.councils = councils;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        councils.leave(retiring.organization());
    }
}

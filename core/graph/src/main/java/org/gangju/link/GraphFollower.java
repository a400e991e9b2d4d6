package org.gangju.link;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationUpgrading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps links right when organizations are retired or upgraded and grids are retired, within the same transaction. */
@Component
class GraphFollower {

    private final GridLinkEnding links;
    private final GridLinkCarrying carrying;
    private final Clock clock;

    GraphFollower(GridLinkEnding links, GridLinkCarrying carrying, Clock clock) {
        this.links = links;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** Twice: the first time it may wait for a grid's replacement, whose new links it does not see before it is done. */
    @EventListener
    void end(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        LocalDate today = LocalDate.now(clock);
        links.endAllOf(organization, today);
        links.endAllOf(organization, today);
    }

    /** What is a branch no more leads in no grid; twice, as when it is retired. */
    @EventListener
    void end(OrganizationUpgrading upgrading) {
        if (BranchTypes.contains(upgrading.type())) {
            return;
        }
        long organization = upgrading.organization().key();
        LocalDate today = LocalDate.now(clock);
        links.endAllOf(organization, GridLinkKind.BRANCH, today);
        links.endAllOf(organization, GridLinkKind.BRANCH, today);
    }

    @EventListener
    void follow(GridReplaced replaced) {
        carrying.follow(replaced);
    }
}

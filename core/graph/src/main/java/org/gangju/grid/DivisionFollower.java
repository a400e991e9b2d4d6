package org.gangju.grid;

import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps an organization in use while grids belong to its division: they would belong to nobody. */
@Component
class DivisionFollower {

    private final Grids grids;

    DivisionFollower(Grids grids) {
        this.grids = grids;
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (grids.existsByOrganizationIdAndStatusNot(retiring.organization().key(), GridStatus.RETIRED)) {
            throw new RuleViolation(GridRule.ORGANIZATION_HAS_GRIDS, "id");
        }
    }
}

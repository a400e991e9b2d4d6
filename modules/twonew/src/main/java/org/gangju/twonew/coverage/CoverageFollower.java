package org.gangju.twonew.coverage;

import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.twonew.unit.UnitBook;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what covers units when either side of it retires. */
@Component
class CoverageFollower {

    private final CoverageEnding coverage;
    private final UnitBook units;

    CoverageFollower(CoverageEnding coverage, UnitBook units) {
        this.coverage = coverage;
        this.units = units;
    }

    /** A party organization that retires covers nobody but through its heir, and a unit that retires is covered by nobody. */
    @EventListener
    void follow(OrganizationRetiring retiring) {
        coverage.endBy(retiring.organization(), retiring.heir());
        units.ofOrganization(retiring.organization().key()).ifPresent(coverage::endOf);
    }
}

package org.gangju.partygroup;

import java.time.LocalDate;
import org.gangju.grid.GridTable;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.indicator.CountedIndicator;
import org.gangju.spi.indicator.IndicatorCount;
import org.gangju.spi.indicator.IndicatorProfile;
import org.gangju.spi.module.Title;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Component;

/**
 * K3: buildings in force that a party group is in on the day, among all buildings in force.
 */
@Component
class BuildingsWithPartyGroup implements CountedIndicator {

    @Override
    public IndicatorProfile profile() {
        return new IndicatorProfile(
                "K3", new Title("建有党小组的楼栋比例", "Buildings with a party group"), PartyGroupPermissions.READ);
    }

    @Override
    public IndicatorCount count(OrganizationView organization, LocalDate asOf) {
        return new IndicatorCount(
                        GridTable.inOrganizations(asOf),
                        "o.path",
                        Condition.of("g.level = 'BUILDING' AND g.status = 'ACTIVE'"),
                        withGroup(asOf),
                        null)
                .identifiedBy(GridView.TYPE_NAME, "g.grid_id");
    }

    private static Condition withGroup(LocalDate day) {
        Condition holding = Period.holding("p", day);
        return new Condition(
                "EXISTS (SELECT 1 FROM party_group_grid p WHERE p.grid_id = g.grid_id AND " + holding.sql() + ")",
                holding.parameters());
    }
}

package org.gangju.twonew.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.proposal.Proposals;
import org.gangju.twonew.unit.Unit;
import org.gangju.twonew.unit.UnitBook;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives up what is proposed of units, party organizations and keepers that are no more: nobody waits for a decision on it. */
@Component
class CoverageGivingUp {

    /** How many requests one statement names, of which most are decided on long since. */
    private static final int TOGETHER = 500;

    private final CoverageRequests requests;
    private final UnitBook units;
    private final Proposals proposals;

    CoverageGivingUp(CoverageRequests requests, UnitBook units, Proposals proposals) {
        this.requests = requests;
        this.units = units;
        this.proposals = proposals;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        long organization = retiring.organization().key();
        Optional<Unit> unit = units.ofOrganization(organization);
        Set<Long> ofUnit =
                unit.map(found -> requests.findOfUnits(List.of(found.id()))).orElse(Set.of());
        Stream.of(ofUnit, requests.findByParty(organization), requests.findByKeeper(organization))
                .flatMap(Set::stream)
                .gather(Gatherers.windowFixed(TOGETHER))
                .forEach(some -> proposals.giveUp(CoverageProposals.KEY, Set.copyOf(some), retiring.caller()));
    }
}

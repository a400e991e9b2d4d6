package org.gangju.twonew;

import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** What each mode asks for before a party organization is proposed, and again before it takes effect. */
@Component
class CoverageEvidence {

    private static final int SHARING = 2;

    private final FactsBook facts;
    private final PartyEstablishments establishments;
    private final TwoNewSettings settings;

    CoverageEvidence(FactsBook facts, PartyEstablishments establishments, TwoNewSettings settings) {
        this.facts = facts;
        this.establishments = establishments;
        this.settings = settings;
    }

    /** The rows of the units must be held. */
    void require(EstablishmentMode mode, List<Unit> units, OrganizationView party) {
        List<Long> keys = units.stream().map(Unit::id).toList();
        keys.forEach(key -> facts.present(key).requireOperating("newOrganizationIds"));
        if (!establishments.findPresentOf(keys).isEmpty()) {
            throw new RuleViolation(TwoNewRule.COVERAGE_ESTABLISHED, "newOrganizationIds");
        }
        if (!mode.takes(party.type())) {
            throw new RuleViolation(
                    TwoNewRule.COVERAGE_PARTY_ORGANIZATION_TYPE, "partyOrganizationId", party.shortName());
        }
        switch (mode) {
            case INDEPENDENT -> requireOwn(keys, party);
            case CLUSTERED -> requireShared(keys, party);
            case AFFILIATED -> requireOne(keys);
        }
    }

    private void requireOwn(List<Long> units, OrganizationView party) {
        requireOne(units);
        if (facts.present(units.getFirst()).fullMembers() < settings.dueMembers()) {
            throw new RuleViolation(TwoNewRule.COVERAGE_MEMBERS_TOO_FEW, "newOrganizationIds", settings.dueMembers());
        }
        if (!establishments.findPresentBy(party.key()).isEmpty()) {
            throw new RuleViolation(TwoNewRule.COVERAGE_BRANCH_TAKEN, "partyOrganizationId", party.shortName());
        }
    }

    private void requireShared(List<Long> units, OrganizationView party) {
        if (units.size() + establishments.findPresentBy(party.key()).size() < SHARING) {
            throw new RuleViolation(TwoNewRule.COVERAGE_UNITS_COUNT, "newOrganizationIds", SHARING);
        }
    }

    private static void requireOne(List<Long> units) {
        if (units.size() != 1) {
            throw new RuleViolation(TwoNewRule.COVERAGE_ONE_UNIT, "newOrganizationIds");
        }
    }
}

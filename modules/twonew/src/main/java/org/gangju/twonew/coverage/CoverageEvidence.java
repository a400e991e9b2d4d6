package org.gangju.twonew.coverage;

import java.util.List;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewSettings;
import org.gangju.twonew.unit.EstablishmentMode;
import org.gangju.twonew.unit.FactsBook;
import org.gangju.twonew.unit.Unit;
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
        if (establishments.findPresentOf(keys).stream().anyMatch(present -> present.mode() == mode)) {
            throw new RuleViolation(CoverageRule.COVERAGE_ESTABLISHED, "newOrganizationIds");
        }
        if (!mode.takes(party.type())) {
            throw new RuleViolation(
                    CoverageRule.COVERAGE_PARTY_ORGANIZATION_TYPE, "partyOrganizationId", party.shortName());
        }
        switch (mode) {
            case INDEPENDENT -> requireOwn(units, party);
            case CLUSTERED -> requireShared(keys, party);
            case AFFILIATED -> requireOne(units);
        }
    }

    /** Whether what a merged party organization was for a unit goes on with the one that takes over. */
    boolean fits(PartyEstablishment former, OrganizationView heir) {
        if (former.mode() != EstablishmentMode.INDEPENDENT) {
            return former.mode().takes(heir.type());
        }
        return former.mode().takes(heir.type()) && !heir.path().contains(former.unitPath()) && own(heir) == 0;
    }

    private void requireOwn(List<Unit> units, OrganizationView party) {
        requireOne(units);
        Unit unit = units.getFirst();
        if (facts.present(unit.id()).fullMembers() < settings.dueMembers()) {
            throw new RuleViolation(CoverageRule.COVERAGE_MEMBERS_TOO_FEW, "newOrganizationIds", settings.dueMembers());
        }
        if (party.path().contains(unit.organizationPath())) {
            throw new RuleViolation(CoverageRule.COVERAGE_BRANCH_ABOVE, "partyOrganizationId", party.shortName());
        }
        if (own(party) > 0) {
            throw new RuleViolation(CoverageRule.COVERAGE_BRANCH_TAKEN, "partyOrganizationId", party.shortName());
        }
    }

    private void requireShared(List<Long> units, OrganizationView party) {
        if (units.size() + count(EstablishmentMode.CLUSTERED, party) < SHARING) {
            throw new RuleViolation(CoverageRule.COVERAGE_UNITS_COUNT, "newOrganizationIds", SHARING);
        }
    }

    /** Units that merely hang on it do not share it, nor is it theirs. */
    private long count(EstablishmentMode mode, OrganizationView party) {
        return establishments.findPresentBy(party.key()).stream()
                .filter(present -> present.mode() == mode)
                .count();
    }

    private long own(OrganizationView party) {
        return count(EstablishmentMode.INDEPENDENT, party);
    }

    private static void requireOne(List<Unit> units) {
        if (units.size() != 1) {
            throw new RuleViolation(CoverageRule.COVERAGE_ONE_UNIT, "newOrganizationIds");
        }
    }
}

package org.gangju.redproperty;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organization a seat represents. */
@Component
class FourPartyRepresented {

    private final PropertyServiceTable services;
    private final OwnersCommittees committees;
    private final RedPropertyReach reach;

    FourPartyRepresented(PropertyServiceTable services, OwnersCommittees committees, RedPropertyReach reach) {
        this.services = services;
        this.committees = committees;
        this.reach = reach;
    }

    /**
     * The organization, held as it is; null for the grid worker's seat. That of the company and the committee is the estate's,
     * whether or not the caller sees it.
     *
     * @throws RuleViolation at {@code organizationId}
     */
    @Nullable
    OrganizationView of(FourPartySeatRole seat, @Nullable String organizationId, long estate, Caller caller) {
        return switch (seat) {
            case GRID_WORKER -> nobody(organizationId);
            case ESTATE_BRANCH -> branch(organizationId, caller);
            case PROPERTY_COMPANY -> company(organizationId, estate, caller);
            case OWNERS_COMMITTEE -> committee(organizationId, estate, caller);
        };
    }

    private static @Nullable OrganizationView nobody(@Nullable String organizationId) {
        if (organizationId != null) {
            throw new RuleViolation(CouncilRule.COUNCIL_SEAT_REPRESENTS_NOBODY, "organizationId");
        }
        return null;
    }

    private OrganizationView branch(@Nullable String organizationId, Caller caller) {
        if (organizationId == null) {
            throw new RuleViolation(CouncilRule.COUNCIL_SEAT_NEEDS_ORGANIZATION, "organizationId");
        }
        OrganizationView branch = reach.hold(organizationId, "organizationId", caller);
        PartyTypes.require(branch, "organizationId");
        return branch;
    }

    private OrganizationView company(@Nullable String organizationId, long estate, Caller caller) {
        long key = services.holding(estate, reach.today()).stream()
                .map(PropertyServiceView::companyOrganizationKey)
                .filter(serving -> matches(organizationId, serving))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(CouncilRule.COUNCIL_COMPANY_NOT_SERVING, "organizationId"));
        return reach.hold(key, "organizationId", caller);
    }

    private OrganizationView committee(@Nullable String organizationId, long estate, Caller caller) {
        long key = committees
                .findByActiveGridId(estate)
                .map(OwnersCommittee::organizationId)
                .filter(present -> matches(organizationId, present))
                .orElseThrow(() -> new RuleViolation(CouncilRule.COUNCIL_COMMITTEE_MISSING, "organizationId"));
        return reach.hold(key, "organizationId", caller);
    }

    private static boolean matches(@Nullable String wanted, long organization) {
        return wanted == null || wanted.equals(RedPropertyReach.id(organization));
    }
}

package org.gangju.redproperty.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.committee.OwnersCommitteeRegister;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.redproperty.service.PropertyServiceBook;
import org.gangju.redproperty.service.PropertyServiceView;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Condition;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organization a seat represents. */
@Component
class FourPartyRepresented {

    private static final Set<String> BRANCHES = Stream.of(
                    OrganizationType.GENERAL_BRANCH,
                    OrganizationType.BRANCH,
                    OrganizationType.JOINT_BRANCH,
                    OrganizationType.TEMPORARY_BRANCH)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private final PropertyServiceBook services;
    private final OwnersCommitteeRegister committees;
    private final RedPropertyReach reach;

    FourPartyRepresented(PropertyServiceBook services, OwnersCommitteeRegister committees, RedPropertyReach reach) {
        this.services = services;
        this.committees = committees;
        this.reach = reach;
    }

    /**
     * Whom a seat speaks for.
     *
     * @param organization the key of the organization; null for the grid worker's seat
     * @param until the first day on which the organization has nothing to say in the estate any more, as far as it is known
     */
    record Voice(@Nullable Long organization, @Nullable LocalDate until) {

        /** The end of a seat that was asked to end on a day. */
        @Nullable
        LocalDate end(@Nullable LocalDate wanted) {
            return until == null || (wanted != null && wanted.isBefore(until)) ? wanted : until;
        }
    }

    /**
     * The organization, held alone, as whoever relates it to another does: a branch at or below the organization of the estate, the company that serves it, or its
     * committee while a term of that runs. That of the company and the committee is the estate's, whether or not the caller sees
     * it.
     *
     * @throws RuleViolation at {@code organizationId}
     */
    Voice of(FourPartySeatRole seat, @Nullable String organizationId, FourPartyCouncilView council, Caller caller) {
        Voice voice = switch (seat) {
            case GRID_WORKER -> nobody(organizationId);
            case ESTATE_BRANCH -> branch(organizationId, council, caller);
            case PROPERTY_COMPANY -> company(organizationId, council.gridKey());
            case OWNERS_COMMITTEE -> committee(organizationId, council.gridKey());
        };
        if (voice.organization() != null) {
            reach.lock(RedPropertyReach.id(voice.organization()), "organizationId", Everywhere.as(caller));
        }
        return voice;
    }

    /**
     * The same once more while the council is held: its estate moves, services and committees change only before or behind that.
     *
     * @throws RuleViolation at {@code organizationId}
     */
    Voice again(FourPartySeatRole seat, Voice before, FourPartyCouncilView council, Caller caller) {
        Long organization = before.organization();
        String id = organization == null ? null : RedPropertyReach.id(organization);
        return switch (seat) {
            case GRID_WORKER -> before;
            case ESTATE_BRANCH -> branch(id, council, caller);
            case PROPERTY_COMPANY -> company(id, council.gridKey());
            case OWNERS_COMMITTEE -> committee(id, council.gridKey());
        };
    }

    /** The seats, by columns of the alias {@code s}, that speak for an estate's companies and committee and are none of theirs. */
    Condition strangers(long estate, LocalDate day) {
        List<Long> companies = services.holding(estate, day).stream()
                .map(PropertyServiceView::companyOrganizationKey)
                .toList();
        List<Long> committee = committees.present(estate).map(OwnersCommitteeView::organizationKey).stream()
                .toList();
        return Condition.any(List.of(
                strangers(FourPartySeatRole.PROPERTY_COMPANY, companies),
                strangers(FourPartySeatRole.OWNERS_COMMITTEE, committee)));
    }

    private static Condition strangers(FourPartySeatRole seat, List<Long> own) {
        return Condition.all(List.of(
                Condition.of("s.seat = ?", seat.name()), Condition.not(Condition.in("s.organization_id", own))));
    }

    private static Voice nobody(@Nullable String organizationId) {
        if (organizationId != null) {
            throw new RuleViolation(CouncilRule.COUNCIL_SEAT_REPRESENTS_NOBODY, "organizationId");
        }
        return new Voice(null, null);
    }

    private Voice branch(@Nullable String organizationId, FourPartyCouncilView council, Caller caller) {
        if (organizationId == null) {
            throw new RuleViolation(CouncilRule.COUNCIL_SEAT_NEEDS_ORGANIZATION, "organizationId");
        }
        OrganizationView branch = reach.lock(organizationId, "organizationId", caller);
        if (!BRANCHES.contains(branch.type())) {
            throw new RuleViolation(CouncilRule.COUNCIL_BRANCH_EXPECTED, "organizationId", branch.shortName());
        }
        if (!FourPartyBranches.belong(branch, council.place())) {
            throw new RuleViolation(CouncilRule.COUNCIL_BRANCH_ELSEWHERE, "organizationId", branch.shortName());
        }
        return new Voice(branch.key(), null);
    }

    private Voice company(@Nullable String organizationId, long estate) {
        return services.holding(estate, reach.today()).stream()
                .filter(service -> matches(organizationId, service.companyOrganizationKey()))
                .findFirst()
                .map(service -> new Voice(service.companyOrganizationKey(), service.validTo()))
                .orElseThrow(() -> new RuleViolation(CouncilRule.COUNCIL_COMPANY_NOT_SERVING, "organizationId"));
    }

    private Voice committee(@Nullable String organizationId, long estate) {
        OwnersCommitteeView committee = committees
                .present(estate)
                .filter(present -> matches(organizationId, present.organizationKey()))
                .orElseThrow(() -> new RuleViolation(CouncilRule.COUNCIL_COMMITTEE_MISSING, "organizationId"));
        Period term = committee
                .term()
                .filter(running -> running.holdsOn(reach.today()))
                .orElseThrow(() -> new RuleViolation(CouncilRule.COUNCIL_COMMITTEE_WITHOUT_TERM, "organizationId"));
        return new Voice(committee.organizationKey(), term.to());
    }

    private static boolean matches(@Nullable String wanted, long organization) {
        return wanted == null || wanted.equals(RedPropertyReach.id(organization));
    }
}

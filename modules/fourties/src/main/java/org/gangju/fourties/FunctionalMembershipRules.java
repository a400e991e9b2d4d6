package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MembershipClosing;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipOpening;
import org.gangju.spi.member.MembershipView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Members join and leave by themselves, whichever mutation it is that opens or ends a membership in a functional branch. The
 * branch is held from here on, so that of two who want the last place the second finds it taken.
 */
@Component
class FunctionalMembershipRules {

    /**
     * What the demo may, whose members have joined in the past, and nobody else: as no permission of this name is declared, no role
     * has it.
     */
    static final String IN_THE_PAST = "fourties.past";

    private static final String ORGANIZATION = "organizationId";

    private final FunctionalBranches branches;
    private final FunctionalMembers members;
    private final FunctionalBranchLeaders leaders;
    private final FunctionalBranchActivation activation;
    private final FourtiesReach reach;
    private final Clock clock;

    FunctionalMembershipRules(
            FunctionalBranches branches,
            FunctionalMembers members,
            FunctionalBranchLeaders leaders,
            FunctionalBranchActivation activation,
            FourtiesReach reach,
            Clock clock) {
        this.branches = branches;
        this.members = members;
        this.leaders = leaders;
        this.activation = activation;
        this.reach = reach;
        this.clock = clock;
    }

    @EventListener
    void open(MembershipOpening opening) {
        if (!opening.organization().type().equals(Fourties.ORGANIZATION_TYPE)) {
            return;
        }
        MembershipView membership = opening.membership();
        requireItself(membership, opening.caller(), "memberId");
        requireSecondaryFromToday(membership, opening.caller());
        FunctionalBranch branch = branches.findByOrganizationToChange(membership.organizationKey())
                .orElseThrow(() -> notOpen(opening.organization().name()));
        reach.requirePresent(branch.organizationPath(), ORGANIZATION);
        if (!branch.status().isOpen()) {
            throw notOpen(branch.view().name());
        }
        requirePlace(branch, membership.organizationKey());
        activation.look(branch);
    }

    /**
     * Who leads a branch and leaves it leads it no more; the leader of a locality need not belong to it. The branch is held, so
     * that nobody is made its leader meanwhile.
     */
    @EventListener
    void close(MembershipClosing closing) {
        MembershipView membership = closing.membership();
        Optional<FunctionalBranch> left = branches.findByOrganizationToChange(membership.organizationKey());
        if (left.isEmpty()) {
            return;
        }
        requireItself(membership, closing.caller(), "membershipId");
        FunctionalBranch branch = left.get();
        boolean leads = leaders.leader(branch)
                .filter(leader -> leader == membership.memberKey())
                .isPresent();
        if (leads && branch.kind() != FunctionalBranchKind.LOCALITY) {
            leaders.end(branch);
        }
    }

    private static void requireItself(MembershipView membership, Caller caller, String field) {
        if (!Objects.equals(caller.member(), membership.memberKey())) {
            throw new RuleViolation(FourtiesRule.FOURTIES_BY_ONESELF, field);
        }
    }

    private void requireSecondaryFromToday(MembershipView membership, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = membership.validFrom();
        boolean begins = from.equals(today) || (from.isBefore(today) && caller.may(IN_THE_PAST));
        boolean plain = membership.kind() == MembershipKind.SECONDARY && begins && membership.validTo() == null;
        if (!plain) {
            throw new RuleViolation(FourtiesRule.FOURTIES_SECONDARY_FROM_TODAY, "kind");
        }
    }

    /** The new membership counts already. */
    private void requirePlace(FunctionalBranch branch, long organization) {
        Integer capacity = branch.capacity();
        if (capacity != null && members.count(organization) > capacity) {
            throw new RuleViolation(FourtiesRule.FOURTIES_FULL, ORGANIZATION, capacity);
        }
    }

    private static RuleViolation notOpen(String name) {
        return new RuleViolation(FourtiesRule.FOURTIES_NOT_OPEN, ORGANIZATION, name);
    }
}

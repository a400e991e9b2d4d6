package org.gangju.fourties;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.MembershipView;
import org.gangju.spi.member.NewMembership;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members join branches that are open to them, and leave those that they belong to: the caller's own member alone. */
@Service
@Transactional
class FunctionalBranchJoining {

    private final FunctionalBranchReader reader;
    private final FunctionalMembers memberships;
    private final MemberCommands members;
    private final OrganizationDirectory organizations;
    private final FourtiesReach reach;

    FunctionalBranchJoining(
            FunctionalBranchReader reader,
            FunctionalMembers memberships,
            MemberCommands members,
            OrganizationDirectory organizations,
            FourtiesReach reach) {
        this.reader = reader;
        this.memberships = memberships;
        this.members = members;
        this.organizations = organizations;
        this.reach = reach;
    }

    /** The branch lies beside the part of the tree that members see: nothing but the own membership is changed by it. */
    FunctionalBranchView join(String id, Caller caller) {
        long member = member(caller);
        FunctionalBranchView branch = reader.one(id, caller).orElseThrow(() -> FourtiesReach.missing(id));
        reach.requirePresent(branch.place(), "id");
        Long organization = branch.branchKey();
        if (organization == null) {
            throw new RuleViolation(FourtiesRule.FOURTIES_NOT_OPEN, "id", branch.name());
        }
        NewMembership wanted = new NewMembership(
                global(MemberView.TYPE_NAME, member),
                global(OrganizationView.TYPE_NAME, organization),
                MembershipKind.SECONDARY,
                null,
                null);
        atTheBranch(() -> members.join(wanted, caller.everywhere()));
        return reader.stored(id).orElseThrow();
    }

    /** Whoever belongs to a branch leaves it, wherever the primary membership has gone since. */
    FunctionalBranchView leave(String id, Caller caller) {
        long member = member(caller);
        Optional<FunctionalBranchView> branch = reader.stored(id);
        long membership = branch.map(FunctionalBranchView::branchKey)
                .map(organization -> held(organization, caller))
                .flatMap(organization -> memberships.membership(member, organization))
                .orElseThrow(() -> notJoined(id, caller));
        branch.ifPresent(left -> reach.requirePresent(left.place(), "id"));
        atTheBranch(() -> members.leave(global(MembershipView.TYPE_NAME, membership), null, null, caller.everywhere()));
        return branch.orElseThrow();
    }

    /** The organization comes before its memberships and its branch, as in the dissolution. */
    private long held(long organization, Caller caller) {
        return organizations
                .hold(global(OrganizationView.TYPE_NAME, organization), "id", caller.everywhere())
                .key();
    }

    /** A branch that the caller does not see is missing. */
    private RuleViolation notJoined(String id, Caller caller) {
        return reader.one(id, caller)
                .map(branch -> new RuleViolation(FourtiesRule.FOURTIES_NOT_JOINED, "id", branch.name()))
                .orElseGet(() -> FourtiesReach.missing(id));
    }

    private static long member(Caller caller) {
        Long member = caller.member();
        if (member == null || !caller.isAboutItself(FourtiesPermissions.JOIN.name())) {
            throw new RuleViolation(FourtiesRule.FOURTIES_MEMBERS_ONLY, "id");
        }
        return member;
    }

    /** The input has not the fields of a membership. */
    private static void atTheBranch(Runnable work) {
        try {
            work.run();
        } catch (RuleViolation broken) {
            throw new RuleViolation(broken.rule(), "id", broken.arguments().toArray());
        }
    }

    private static String global(String type, long key) {
        return new NodeId(type, key).encoded();
    }
}

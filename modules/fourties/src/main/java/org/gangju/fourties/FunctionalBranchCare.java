package org.gangju.fourties;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after functional branches: what they are about, who leads them, how they rest and end. */
@Service
@Transactional
class FunctionalBranchCare {

    private final FourtiesReach reach;
    private final FunctionalBranchLife life;
    private final FunctionalBranches branches;
    private final FunctionalMembers memberships;
    private final FunctionalBranchLeaders leaders;
    private final FunctionalBranchActivation activation;
    private final MemberDirectory members;
    private final ServedGrid serving;
    private final OrganizationDirectory directory;
    private final OrganizationCommands organizations;
    private final BranchActivities activities;

    FunctionalBranchCare(
            FourtiesReach reach,
            FunctionalBranchLife life,
            FunctionalBranches branches,
            FunctionalMembers memberships,
            FunctionalBranchLeaders leaders,
            FunctionalBranchActivation activation,
            MemberDirectory members,
            ServedGrid serving,
            OrganizationDirectory directory,
            OrganizationCommands organizations,
            BranchActivities activities) {
        this.reach = reach;
        this.life = life;
        this.branches = branches;
        this.memberships = memberships;
        this.leaders = leaders;
        this.activation = activation;
        this.members = members;
        this.serving = serving;
        this.directory = directory;
        this.organizations = organizations;
        this.activities = activities;
    }

    FunctionalBranchView describe(DescribeFunctionalBranchInput input, Caller caller) {
        String purpose = InputText.name(input.purpose(), "purpose", FunctionalBranchProposals.LONGEST_TEXT);
        Tags tags = Tags.of(input.tags(), "tags");
        FunctionalBranchView found = reach.find(input.id(), caller);
        Long moved = serving.move(found, input.gridId(), caller);
        FunctionalBranch branch = reach.toChange(found, input.version());
        Long organization = branch.requireOpenToChange("id");
        branch.describe(purpose, tags, input.capacity(), organization == null ? 0 : memberships.count(organization));
        if (moved != null) {
            branch.moveTo(moved);
        }
        return branches.saveAndFlush(branch).view();
    }

    /** The leader of a locality is free; any other one belongs to the branch. */
    FunctionalBranchView lead(SetFunctionalBranchLeaderInput input, Caller caller) {
        FunctionalBranchView found = reach.find(input.id(), caller);
        MemberView member = members.hold(input.memberId(), "memberId", caller);
        FunctionalBranch branch = reach.toChange(found, input.version());
        long organization = branch.requireEstablished("id");
        boolean belongs = memberships.membership(member.key(), organization).isPresent();
        if (!belongs && branch.kind() != FunctionalBranchKind.LOCALITY) {
            throw new RuleViolation(FourtiesRule.FOURTIES_LEADER_NOT_OF_BRANCH, "memberId");
        }
        if (leaders.leader(branch).filter(leader -> leader == member.key()).isEmpty()) {
            leaders.appoint(branch, member.key());
            activation.look(branch);
        }
        return branch.view();
    }

    FunctionalBranchView rest(RestFunctionalBranchInput input, Caller caller) {
        String reason = reason(input.reason());
        FunctionalBranch branch = reach.toChange(reach.find(input.id(), caller), input.version());
        if (branch.status() != FunctionalBranchStatus.ACTIVE) {
            throw new RuleViolation(
                    FourtiesRule.FOURTIES_NOT_ACTIVE, "id", branch.view().name());
        }
        return life.enter(branch, FunctionalBranchStatus.DORMANT, reason).view();
    }

    /** Brings a branch back that could not come back by itself, such as one that nobody belongs to any more. */
    FunctionalBranchView wake(WakeFunctionalBranchInput input, Caller caller) {
        String reason = reason(input.reason());
        FunctionalBranch branch = reach.toChange(reach.find(input.id(), caller), input.version());
        if (branch.status() != FunctionalBranchStatus.DORMANT) {
            throw new RuleViolation(
                    FourtiesRule.FOURTIES_NOT_DORMANT, "id", branch.view().name());
        }
        return life.enter(branch, FunctionalBranchStatus.ACTIVE, reason).view();
    }

    /** Its memberships end with its organization, wherever that hangs by now, and what it has planned is off; it is held before the branch, as everybody does who joins. */
    FunctionalBranchView dissolve(DissolveFunctionalBranchInput input, Caller caller) {
        String reason = reason(input.reason());
        FunctionalBranchView found = reach.find(input.id(), caller);
        if (found.branchKey() != null) {
            directory.lock(organization(found.branchKey()), "id", caller.everywhere());
        }
        FunctionalBranch branch = reach.toChange(found, input.version());
        String organization = organization(branch.requireEstablished("id"));
        leaders.end(branch);
        activities.cancel(branch, reason);
        FunctionalBranchView dissolved =
                life.enter(branch, FunctionalBranchStatus.DISSOLVED, reason).view();
        organizations.retire(organization, null, caller.everywhere());
        return dissolved;
    }

    private static String organization(long key) {
        return new NodeId(OrganizationView.TYPE_NAME, key).encoded();
    }

    private static String reason(String given) {
        return InputText.name(given, "reason", FunctionalBranchProposals.LONGEST_TEXT);
    }
}

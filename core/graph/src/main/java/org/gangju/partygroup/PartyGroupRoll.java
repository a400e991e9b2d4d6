package org.gangju.partygroup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.assignment.AssignmentEnd;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.assignment.Assignments;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.period.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who belongs to party groups and leads them, from today. */
@Service
@Transactional
class PartyGroupRoll {

    private final HeldPartyGroups groups;
    private final OrganizationDirectory organizations;
    private final MemberDirectory members;
    private final Assignments assignments;
    private final Clock clock;

    PartyGroupRoll(
            HeldPartyGroups groups,
            OrganizationDirectory organizations,
            MemberDirectory members,
            Assignments assignments,
            Clock clock) {
        this.groups = groups;
        this.organizations = organizations;
        this.members = members;
        this.assignments = assignments;
        this.clock = clock;
    }

    PartyGroupView assign(AssignPartyGroupMemberInput wanted, Caller caller) {
        PartyGroup group = groups.toChange(wanted.groupId(), "groupId", caller);
        group.requireInForce("groupId");
        requireBranch(group, caller);
        MemberView member = members.hold(wanted.memberId(), "memberId", caller);
        if (member.organizationKey() != group.organizationId()) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_NEEDS_BRANCH_MEMBER, "memberId", member.displayName());
        }
        PartyGroupRole role = Boolean.TRUE.equals(wanted.leader()) ? PartyGroupRole.LEADER : PartyGroupRole.MEMBER;
        requireOtherRole(group, member, role, caller);
        requireNoLeader(group, role);
        assignments.assign(new NewAssignment(
                group.subject(),
                role.name(),
                role == PartyGroupRole.LEADER,
                Participant.member(member.key()),
                Period.since(today()),
                null,
                null));
        return group.view();
    }

    PartyGroupView release(ReleasePartyGroupMemberInput wanted, Caller caller) {
        PartyGroup group = groups.toChange(wanted.groupId(), "groupId", caller);
        group.requireInForce("groupId");
        AssignmentView held = NodeId.keyOf(MemberView.TYPE_NAME, wanted.memberId())
                .flatMap(member -> heldBy(member, group))
                .orElseThrow(() -> new RuleViolation(PartyGroupRule.PARTY_GROUP_NOT_ASSIGNED, "memberId"));
        end(held, caller);
        return group.view();
    }

    /** What was a branch when the group was formed may have become something else. */
    private void requireBranch(PartyGroup group, Caller caller) {
        String branch = new NodeId(OrganizationView.TYPE_NAME, group.organizationId()).encoded();
        PartyGroupPlaces.requireBranch(organizations.hold(branch, "groupId", caller), "groupId");
    }

    /** A member who gets the other role has the former one no more. */
    private void requireOtherRole(PartyGroup group, MemberView member, PartyGroupRole role, Caller caller) {
        heldBy(member.key(), group).ifPresent(held -> {
            if (held.role().equals(role.name())) {
                throw new RuleViolation(PartyGroupRule.PARTY_GROUP_ALREADY_ASSIGNED, "memberId", member.displayName());
            }
            end(held, caller);
        });
    }

    private void requireNoLeader(PartyGroup group, PartyGroupRole role) {
        if (role == PartyGroupRole.LEADER
                && assignments.holder(group.subject(), role.name(), today()).isPresent()) {
            throw new RuleViolation(PartyGroupRule.PARTY_GROUP_HAS_LEADER, "leader");
        }
    }

    private Optional<AssignmentView> heldBy(long member, PartyGroup group) {
        return assignments.heldBy(member, group.subject(), today()).stream().findFirst();
    }

    private void end(AssignmentView held, Caller caller) {
        String id = new NodeId(PartyGroupMemberView.TYPE_NAME, held.key()).encoded();
        assignments.end(
                new AssignmentEnd(id, PartyGroupMemberView.TYPE_NAME, PartyGroupView.TYPE_NAME, today(), null), caller);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

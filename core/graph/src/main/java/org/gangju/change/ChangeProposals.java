package org.gangju.change;

import java.util.List;
import org.gangju.member.BranchFounding;
import org.gangju.organization.OrganizationRegisters;
import org.gangju.organization.OrganizationUpgrades;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.MemberDirectory;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts changes of organizations up for decision by their superiors. What they need is asked for again on effect. */
@Service
@Transactional
class ChangeProposals {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 100;

    private final ChangeReach reach;
    private final OrganizationRegisters registers;
    private final OrganizationChangeRows rows;
    private final MemberDirectory members;
    private final BranchFounding founding;
    private final Proposals proposals;
    private final Keys keys;

    ChangeProposals(
            ChangeReach reach,
            OrganizationRegisters registers,
            OrganizationChangeRows rows,
            MemberDirectory members,
            BranchFounding founding,
            Proposals proposals,
            Keys keys) {
        this.reach = reach;
        this.registers = registers;
        this.rows = rows;
        this.members = members;
        this.founding = founding;
        this.proposals = proposals;
        this.keys = keys;
    }

    /** The superior of what is to be established decides itself. */
    OrganizationChangeView establishment(ProposeEstablishmentInput input, Caller caller) {
        OrganizationView superior = reach.changing(input.superiorId(), "superiorId", caller);
        registers.requireNone(input.type(), input.superiorId(), caller);
        OrganizationChangeView change = OrganizationChangeView.establishment(
                nextKey(),
                superior,
                InputText.code(input.code(), "code"),
                InputText.name(input.name(), "name", LONGEST_NAME),
                InputText.name(input.shortName(), "shortName", LONGEST_SHORT_NAME),
                input.type());
        List<MemberView> founders = founders(input, caller);
        rows.add(change, founders.stream().map(MemberView::key).toList());
        return proposed(change, superior, superior.key(), input.reason(), caller);
    }

    OrganizationChangeView upgrade(ProposeUpgradeInput input, Caller caller) {
        OrganizationView organization = reach.changing(input.organizationId(), "organizationId", caller);
        OrganizationUpgrades.require(organization.type(), input.type(), "type");
        return proposed(
                OrganizationChangeView.upgrade(nextKey(), organization, input.type()),
                organization,
                input.reason(),
                caller);
    }

    OrganizationChangeView merger(ProposeMergerInput input, Caller caller) {
        OrganizationView organization = reach.changing(input.organizationId(), "organizationId", caller);
        OrganizationView into = reach.target(organization, input.intoId(), "intoId", caller);
        if (!ChangeTypes.compatible(organization.type(), into.type())) {
            throw new RuleViolation(ChangeRule.CHANGE_TYPES_INCOMPATIBLE, "intoId", organization.type(), into.type());
        }
        return proposed(
                OrganizationChangeView.ending(nextKey(), OrganizationChangeKind.MERGE, organization, into),
                organization,
                input.reason(),
                caller);
    }

    OrganizationChangeView dissolution(ProposeDissolutionInput input, Caller caller) {
        OrganizationView organization = reach.changing(input.organizationId(), "organizationId", caller);
        OrganizationView target = input.membersToId() == null
                ? null
                : reach.target(organization, input.membersToId(), "membersToId", caller);
        return proposed(
                OrganizationChangeView.ending(nextKey(), OrganizationChangeKind.DISSOLVE, organization, target),
                organization,
                input.reason(),
                caller);
    }

    private OrganizationChangeView proposed(
            OrganizationChangeView change, OrganizationView organization, String reason, Caller caller) {
        rows.add(change, List.of());
        return proposed(change, organization, organization.parentKey(), reason, caller);
    }

    private OrganizationChangeView proposed(
            OrganizationChangeView change,
            OrganizationView organization,
            @Nullable Long decider,
            String reason,
            Caller caller) {
        proposals.propose(new NewProposal(ChangeEffects.KEY, change.key(), organization, decider, reason), caller);
        return change;
    }

    private List<MemberView> founders(ProposeEstablishmentInput input, Caller caller) {
        List<String> ids = input.memberIds() == null ? List.of() : List.copyOf(input.memberIds());
        if (ids.size() > NewOrganization.MOST_MEMBERS) {
            throw new CodedException(
                    ErrorCode.LIMIT_EXCEEDED, "limit", "memberIds", NewOrganization.MOST_MEMBERS, ids.size());
        }
        List<MemberView> founders = members.hold(ids.stream().distinct().toList(), "memberIds", caller);
        long full = founders.stream()
                .filter(member -> member.status() == MemberStatus.FULL)
                .count();
        founding.require(input.type(), full, "memberIds");
        return founders;
    }

    private long nextKey() {
        return keys.next("organization_change");
    }
}

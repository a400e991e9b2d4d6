package org.gangju.proposal;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides on proposals. The organization that one is about is held first and alone, so that decisions about it follow each
 * other; then the proposal.
 */
@Service
@Transactional
class ProposalDecisions {

    private static final int LONGEST_NOTE = 500;

    private final StoredProposals proposals;
    private final ProposalKinds kinds;
    private final OrganizationDirectory organizations;
    private final Clock clock;

    ProposalDecisions(
            StoredProposals proposals, ProposalKinds kinds, OrganizationDirectory organizations, Clock clock) {
        this.proposals = proposals;
        this.kinds = kinds;
        this.organizations = organizations;
        this.clock = clock;
    }

    ProposalView approve(ApproveProposalInput input, Caller caller) {
        String note = input.note() == null ? null : InputText.name(input.note(), "note", LONGEST_NOTE);
        Proposal proposal = toDecide(input.id(), input.version(), caller);
        proposal.requireOther(caller);
        LocalDate today = today();
        LocalDate day = input.effectiveOn() == null ? today : input.effectiveOn();
        proposal.approve(note, day, caller, today);
        return proposal.dueOn(today)
                ? effective(proposal, caller)
                : proposals.saveAndFlush(proposal).view();
    }

    ProposalView reject(RejectProposalInput input, Caller caller) {
        String note = InputText.name(input.note(), "note", LONGEST_NOTE);
        Proposal proposal = toDecide(input.id(), input.version(), caller);
        proposal.reject(note, caller, today());
        return discarded(proposal, caller);
    }

    ProposalView withdraw(WithdrawProposalInput input, Caller caller) {
        Proposal proposal = toChange(input.id(), caller);
        proposal.requireProposer(caller);
        ExpectedVersion.require(input.version(), proposal.version());
        proposal.withdraw(caller, today());
        return discarded(proposal, caller);
    }

    ProposalView effect(EffectProposalInput input, Caller caller) {
        return effective(toDecide(input.id(), input.version(), caller), caller);
    }

    /** It is written before anything is done, because what is done may move the organization, and the row with it. */
    private ProposalView effective(Proposal proposal, Caller caller) {
        proposal.takeEffect(today());
        ProposalView effective = proposals.saveAndFlush(proposal).view();
        try {
            ProposalKind kind = kind(proposal);
            kind.takeEffect(effective, caller.with(kind.permission()));
        } catch (RuleViolation broken) {
            throw atTheProposal(broken);
        }
        return effective;
    }

    private ProposalView discarded(Proposal proposal, Caller caller) {
        ProposalView discarded = proposals.saveAndFlush(proposal).view();
        kind(proposal).discard(discarded, caller);
        return discarded;
    }

    private Proposal toDecide(String id, @Nullable Integer expectedVersion, Caller caller) {
        Proposal proposal = toChange(id, caller);
        String permission = kind(proposal).permission();
        ProposalKinds.requirePermission(permission, caller);
        proposal.requireDecider(caller);
        proposal.requireDecider(caller.with(permission));
        ExpectedVersion.require(expectedVersion, proposal.version());
        return proposal;
    }

    private Proposal toChange(String id, Caller caller) {
        long key = NodeId.keyOf(ProposalView.TYPE_NAME, id).orElseThrow(() -> missing(id));
        long organization = proposals.findOrganizationOf(key).orElseThrow(() -> missing(id));
        organizations.lock(new NodeId(OrganizationView.TYPE_NAME, organization).encoded(), "id", caller);
        return proposals.findToChange(key).orElseThrow(() -> missing(id));
    }

    private ProposalKind kind(Proposal proposal) {
        return kinds.present(proposal.kind(), proposal.organizationPath(), "id");
    }

    /** The input of a decision has not the fields of what was proposed. */
    private static RuleViolation atTheProposal(RuleViolation effect) {
        return RuleViolation.together(effect.broken().stream()
                .map(broken -> new RuleViolation(
                        broken.rule(), "id", broken.arguments().toArray()))
                .toList());
    }

    private static RuleViolation missing(String id) {
        return new RuleViolation(InputRule.NOT_FOUND, "id", id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

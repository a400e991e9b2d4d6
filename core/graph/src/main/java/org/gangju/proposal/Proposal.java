package org.gangju.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A proposal as it is decided. */
@Entity
class Proposal {

    private static final Set<ProposalStatus> ONLY_PROPOSED = EnumSet.of(ProposalStatus.PROPOSED);
    static final Set<ProposalStatus> NOT_IN_EFFECT = EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED);

    @Id
    private long id;

    private String kind;
    private long subjectId;
    private long organizationId;
    private String organizationPath;
    private @Nullable Long deciderId;
    private @Nullable String deciderPath;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    private String reason;
    private @Nullable String note;
    private String proposedBy;
    private @Nullable Long proposedFor;

    @SuppressWarnings("UnusedVariable") // read by the task that puts approved ones into effect
    private @Nullable String decidedBy;

    private LocalDate proposedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate effectiveOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    Proposal(long id, NewProposal wanted, @Nullable TreePath decider, Caller proposer, LocalDate day) {
        this.id = id;
        this.kind = wanted.kind();
        this.subjectId = wanted.subjectKey();
        this.organizationId = wanted.concerned().key();
        this.organizationPath = wanted.concerned().path().value();
        this.deciderId = wanted.deciderKey();
        this.deciderPath = decider == null ? null : decider.value();
        this.status = ProposalStatus.PROPOSED;
        this.reason = wanted.reason();
        this.proposedBy = proposer.id();
        this.proposedFor = idOf(proposer.acting());
        this.proposedOn = day;
    }

    String kind() {
        return kind;
    }

    int version() {
        return version == null ? 0 : version;
    }

    TreePath organizationPath() {
        return new TreePath(organizationPath);
    }

    @Nullable
    TreePath deciderPath() {
        return deciderPath == null ? null : new TreePath(deciderPath);
    }

    /** Whoever acts for the decider or above it decides; where there is none, whoever has the whole tree. */
    void requireDecider(Caller caller) {
        if (!decides(caller)) {
            throw new RuleViolation(ProposalRule.PROPOSAL_DECIDED_ELSEWHERE, "id");
        }
    }

    /**
     * Nobody approves what they proposed themselves. A machine carries the word of several organizations: it is not itself
     * where it acts for another one than it proposed for.
     */
    void requireOther(Caller caller) {
        boolean same = proposedBy.equals(caller.id());
        boolean forAnother = !caller.isPerson() && proposedFor != null && !proposedFor.equals(idOf(caller.acting()));
        if (same && !forAnother) {
            throw new RuleViolation(ProposalRule.PROPOSAL_OF_ONESELF, "id");
        }
    }

    private static @Nullable Long idOf(@Nullable TreePath organization) {
        return organization == null || organization.isAboveAll() ? null : organization.id();
    }

    /** Whoever proposed, acts for the organization that it is about, or for one between that and the decider. */
    void requireProposer(Caller caller) {
        TreePath acting = caller.acting();
        boolean itself = organizationPath().equals(acting);
        boolean above = acting != null && acting.contains(organizationPath()) && !decides(caller);
        if (!itself && !above && !proposedBy.equals(caller.id())) {
            throw new RuleViolation(ProposalRule.PROPOSAL_PROPOSED_ELSEWHERE, "id");
        }
    }

    /** @param day from which it is to be in effect; today or in the future */
    void approve(@Nullable String words, LocalDate day, Caller decider, LocalDate today) {
        requireStanding(ONLY_PROPOSED);
        decide(ProposalStatus.APPROVED, words, decider, today);
        this.effectiveOn = day;
    }

    /** An approval, too, is taken back so, as long as nothing has come of it. */
    void reject(String words, Caller decider, LocalDate today) {
        drop(ProposalStatus.REJECTED, words, decider, today);
    }

    /** What a decider said of one that was approved stays. */
    void withdraw(Caller proposer, LocalDate today) {
        drop(ProposalStatus.WITHDRAWN, note, proposer, today);
    }

    boolean dueOn(LocalDate today) {
        return effectiveOn != null && !effectiveOn.isAfter(today);
    }

    void takeEffect(LocalDate today) {
        if (status != ProposalStatus.APPROVED) {
            throw new RuleViolation(ProposalRule.PROPOSAL_NOT_APPROVED, "id", status);
        }
        if (effectiveOn != null && !dueOn(today)) {
            throw new RuleViolation(ProposalRule.PROPOSAL_NOT_DUE, "id", effectiveOn);
        }
        this.status = ProposalStatus.EFFECTIVE;
        this.effectiveOn = today;
    }

    ProposalView view() {
        return new ProposalView(
                id,
                kind,
                subjectId,
                organizationId,
                organizationPath(),
                deciderId,
                status,
                reason,
                note,
                proposedOn,
                decidedOn,
                effectiveOn,
                version());
    }

    private boolean decides(Caller caller) {
        TreePath decider = deciderPath();
        if (decider == null) {
            return caller.scope().whole();
        }
        TreePath deciding = caller.deciding();
        return deciding != null && deciding.contains(decider);
    }

    private void requireStanding(Set<ProposalStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new RuleViolation(ProposalRule.PROPOSAL_NOT_OPEN, "id", status);
        }
    }

    private void drop(ProposalStatus decision, @Nullable String words, Caller by, LocalDate today) {
        requireStanding(NOT_IN_EFFECT);
        decide(decision, words, by, today);
        this.effectiveOn = null;
    }

    private void decide(ProposalStatus decision, @Nullable String words, Caller decider, LocalDate today) {
        this.status = decision;
        this.note = words;
        this.decidedBy = decider.id();
        this.decidedOn = today;
    }
}

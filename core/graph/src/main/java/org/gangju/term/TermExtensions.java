package org.gangju.term;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Extensions of terms, which the superior decides on. */
@Service
@Transactional
class TermExtensions implements ProposalKind {

    static final String KEY = "TERM_EXTENSION";

    private static final Set<ProposalStatus> UNDER_WAY = EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED);

    private final HeldTerms held;
    private final Terms terms;
    private final TermEvents events;
    private final TermExtensionRows rows;
    private final TermReminders reminders;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    TermExtensions(
            HeldTerms held,
            Terms terms,
            TermEvents events,
            TermExtensionRows rows,
            TermReminders reminders,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.held = held;
        this.terms = terms;
        this.events = events;
        this.rows = rows;
        this.reminders = reminders;
        this.proposals = proposals;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return OrganizationPermissions.APPROVE.name();
    }

    ProposalView propose(ProposeTermExtensionInput input, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        HeldTerm due = held.byId(input.termId(), input.version(), caller);
        due.requireExtensible(today);
        due.requireExtension(input.until(), today);
        requireNoOther(due.term());
        TermExtensionView extension =
                new TermExtensionView(keys.next("term_extension"), due.term().id(), input.until());
        rows.add(extension);
        var organization = due.organization();
        return proposals.propose(
                new NewProposal(KEY, extension.key(), organization, organization.parentKey(), input.reason()), caller);
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        TermExtensionView extension =
                Objects.requireNonNull(rows.load(Set.of(proposal.subjectKey())).get(proposal.subjectKey()));
        HeldTerm extended = held.byId(new NodeId(TermView.TYPE_NAME, extension.termKey()).encoded(), null, caller);
        extended.requireExtensible(today);
        extended.requireExtension(extension.until(), today);
        events.add(extended.term(), new TermEvent(TermEvent.Kind.EXTENDED, today, extension.until()));
        terms.saveAndFlush(extended.term());
        reminders.remind(extended.term(), extended.organization(), extension.until());
    }

    private void requireNoOther(Term term) {
        boolean underWay = proposals.ofSubjects(KEY, rows.ofTerm(term.id())).values().stream()
                .anyMatch(proposal -> UNDER_WAY.contains(proposal.status()));
        if (underWay) {
            throw new RuleViolation(TermRule.TERM_EXTENSION_PROPOSED, "termId");
        }
    }
}

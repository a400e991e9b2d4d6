package org.gangju.proposal;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputText;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes proposals in. */
@Service
class ProposalDesk implements Proposals {

    private static final int LONGEST_REASON = 500;
    private static final BinaryOperator<ProposalView> LATER =
            BinaryOperator.maxBy(Comparator.comparing(ProposalView::proposedOn).thenComparingLong(ProposalView::key));

    private final StoredProposals proposals;
    private final ProposalReader reader;
    private final ProposalKinds kinds;
    private final ProposalDecisions decisions;
    private final Keys keys;
    private final Clock clock;

    ProposalDesk(
            StoredProposals proposals,
            ProposalReader reader,
            ProposalKinds kinds,
            ProposalDecisions decisions,
            Keys keys,
            Clock clock) {
        this.proposals = proposals;
        this.reader = reader;
        this.kinds = kinds;
        this.decisions = decisions;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ProposalView propose(NewProposal wanted, Caller caller) {
        kinds.present(wanted.kind(), wanted.concerned().path(), "organizationId");
        String reason = InputText.name(wanted.reason(), "reason", LONGEST_REASON);
        NewProposal checked =
                new NewProposal(wanted.kind(), wanted.subjectKey(), wanted.concerned(), wanted.deciderKey(), reason);
        Proposal proposal =
                new Proposal(keys.next("proposal"), checked, decider(checked), caller, LocalDate.now(clock));
        return proposals.saveAndFlush(proposal).view();
    }

    @Override
    @Transactional
    public ProposalView withdraw(long key, Caller caller) {
        String id = new NodeId(ProposalView.TYPE_NAME, key).encoded();
        return decisions.withdraw(new WithdrawProposalInput(id, null, null), caller);
    }

    @Override
    @Transactional
    public int giveUp(String kind, Set<Long> subjectKeys, Caller caller) {
        if (subjectKeys.isEmpty()) {
            return 0;
        }
        List<Proposal> open = proposals.findOpenOf(kind, subjectKeys, Proposal.NOT_IN_EFFECT);
        open.forEach(proposal -> proposal.withdraw(caller, LocalDate.now(clock)));
        proposals.saveAllAndFlush(open);
        return open.size();
    }

    @Override
    public Map<Long, ProposalView> ofSubjects(String kind, Set<Long> subjectKeys) {
        return latest(reader.ofSubjects(kind, subjectKeys));
    }

    @Override
    public Map<Long, ProposalView> ofSubjects(String kind, Set<Long> subjectKeys, Caller caller) {
        return latest(reader.ofSubjects(kind, subjectKeys, caller));
    }

    private static Map<Long, ProposalView> latest(List<ProposalView> proposals) {
        return proposals.stream().collect(toMap(ProposalView::subjectKey, view -> view, LATER));
    }

    /** Mostly above the organization that is held already; any other is held too, so that it stays where it is read. */
    private @Nullable TreePath decider(NewProposal wanted) {
        Long key = wanted.deciderKey();
        if (key == null) {
            return null;
        }
        int depth = wanted.concerned().path().ids().indexOf(key) + 1;
        return depth == 0
                ? reader.placeOf(key)
                : new TreePath(wanted.concerned().path().value().substring(0, depth * TreePath.SEGMENT));
    }
}

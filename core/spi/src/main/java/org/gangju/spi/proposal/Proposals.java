package org.gangju.spi.proposal;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * Proposals and their approval, once for the core and all modules: the core has the mutations that decide, the list of
 * what waits for whom, and the task that puts approved ones into effect on their day.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Proposals {

    /** Puts something up for decision, in the caller's transaction. */
    ProposalView propose(NewProposal proposal, Caller caller);

    /**
     * Withdraws what is not in effect yet, in the caller's transaction.
     *
     * @param key the proposal
     * @param caller the side that has proposed it, seeing the organization that it is about; a {@link
     *     org.gangju.spi.command.RuleViolation} at {@code id} tells that it is another, or decided already
     */
    ProposalView withdraw(long key, Caller caller);

    /**
     * Withdraws whatever is proposed or approved and not in effect yet about some of a feature's rows, which are no more what
     * was proposed: in the caller's transaction, whoever asks. The feature's {@link ProposalKind#discard} is not called,
     * because it is the feature itself that has given them up.
     *
     * @param subjectKeys the rows
     * @return how many
     */
    int giveUp(String kind, Set<Long> subjectKeys, Caller caller);

    /** The proposals of these features' rows, by the row's key, whoever asks; of several for one row the latest. */
    Map<Long, ProposalView> ofSubjects(String kind, Set<Long> subjectKeys);

    /** The same, of those that the caller sees. */
    Map<Long, ProposalView> ofSubjects(String kind, Set<Long> subjectKeys, Caller caller);
}

package org.gangju.spi.proposal;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/** What becomes of proposals of one kind. A bean of this type adds the kind. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface ProposalKind {

    /** The stable name, such as {@code ORGANIZATION_CHANGE}: a value of the enum {@code ProposalKind} in the schema. */
    String key();

    /** The module that it belongs to; where that is off nothing of the kind is proposed, decided or put into effect. */
    default String moduleId() {
        return "core";
    }

    /** The permission without which nobody decides on one: it has to reach the place that the caller decides for. */
    String permission();

    /**
     * Does what was proposed. Called once, in the transaction that makes the proposal EFFECTIVE: at the approval, or on
     * the day that it names. A broken rule ends that transaction, and the proposal stays as it was.
     *
     * @param caller who decided, at the reach of {@link #permission()}; besides that one, the task that carries out
     *     what was approved for a later day holds no permission
     */
    void takeEffect(ProposalView proposal, Caller caller);

    /**
     * Lets the feature see a rejected or withdrawn proposal, in the same transaction. A broken rule ends that transaction,
     * and the proposal stays as it was.
     *
     * @param caller who rejected or withdrew it
     */
    default void discard(ProposalView proposal, Caller caller) {}
}

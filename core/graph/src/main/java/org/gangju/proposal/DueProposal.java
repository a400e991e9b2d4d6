package org.gangju.proposal;

import java.util.Locale;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.tree.TreePath;

/**
 * An approved proposal whose day has come.
 *
 * @param key its id
 * @param kind what it is about
 * @param decider the place of the organization that decided; above all where there is none
 * @param decidedBy the id of the credential that decided
 */
record DueProposal(long key, String kind, TreePath decider, String decidedBy) {

    EffectProposalInput input() {
        return new EffectProposalInput(new NodeId(ProposalView.TYPE_NAME, key).encoded(), null, null);
    }

    /** Who decided, with what the decision took: that permission, and sight of what is below the decider. */
    Caller caller(String permission) {
        return Caller.of(
                decidedBy,
                "internal",
                Set.of(permission),
                new Scope(decider, TreePath.aboveAll()),
                decider,
                Locale.ENGLISH);
    }
}

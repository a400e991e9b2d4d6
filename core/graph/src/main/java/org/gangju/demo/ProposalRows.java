package org.gangju.demo;

import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an organization proposes to its superior.
 *
 * @param organization which it is about
 * @param superior who decides
 */
record ProposalRows(DemoRows rows, TreePath organization, TreePath superior) {

    /** Who proposed, decided and granted whatever is in the demo. */
    static final String ACTOR = "demo";

    void write(SketchedProposal proposal) {
        boolean decidedByDemo =
                proposal.status() == ProposalStatus.EFFECTIVE || proposal.status() == ProposalStatus.REJECTED;
        rows.add(
                DemoTable.PROPOSAL,
                rows.key(DemoTable.PROPOSAL),
                proposal.kind(),
                proposal.subject(),
                organization.id(),
                organization.value(),
                superior.id(),
                superior.value(),
                proposal.status().name(),
                proposal.reason(),
                note(proposal.status()),
                ACTOR,
                decidedByDemo ? ACTOR : null,
                proposal.proposedOn(),
                proposal.decidedOn(),
                proposal.status() == ProposalStatus.EFFECTIVE ? proposal.decidedOn() : null);
    }

    private static @Nullable String note(ProposalStatus status) {
        return status == ProposalStatus.REJECTED ? "请按期推进，暂不同意。" : null;
    }
}

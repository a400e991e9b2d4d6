package org.gangju.spi.proposal;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it reads now.
 *
 * @param key the id within the type
 * @param kind which feature it belongs to
 * @param subjectKey that feature's row
 * @param organizationKey the organization that it is about
 * @param organizationPath that organization's place
 * @param deciderKey the organization that decides; null for the platform itself
 * @param status where it stands
 * @param reason why it was proposed
 * @param note what the decider said
 * @param proposedOn the day of the proposal
 * @param decidedOn the day of the decision or withdrawal
 * @param effectiveOn the day from which an approved one is in effect
 * @param version what an optimistic change names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProposalView(
        long key,
        String kind,
        long subjectKey,
        long organizationKey,
        TreePath organizationPath,
        @Nullable Long deciderKey,
        ProposalStatus status,
        String reason,
        @Nullable String note,
        LocalDate proposedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate effectiveOn,
        int version)
        implements Node, Placed {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Proposal";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}

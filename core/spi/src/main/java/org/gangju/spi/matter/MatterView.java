package org.gangju.spi.matter;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A matter as it reads now.
 *
 * @param key the id within the type
 * @param kind which feature it belongs to
 * @param about that feature's object
 * @param title what it is
 * @param description the particulars
 * @param status where it stands
 * @param organizationKey the organization that has raised it
 * @param organizationPath that organization's place
 * @param handlerKey the organization that handles it now
 * @param handlerPath that organization's place
 * @param owner who sees to it; null while nobody does
 * @param dueOn the last day in time
 * @param escalations how often it was handed up
 * @param openedOn the day on which it was raised
 * @param closedOn the day on which it was closed or cancelled; null before
 * @param resolution how it was resolved, in the words of whoever handled it
 * @param version what an optimistic change names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MatterView(
        long key,
        String kind,
        NodeId about,
        String title,
        @Nullable String description,
        MatterStatus status,
        long organizationKey,
        TreePath organizationPath,
        long handlerKey,
        TreePath handlerPath,
        @Nullable Participant owner,
        LocalDate dueOn,
        int escalations,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String resolution,
        int version)
        implements Node, Placed {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Matter";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** Whether the day had passed without whoever handles it having resolved it. */
    public boolean overdueOn(LocalDate day) {
        boolean undone = status == MatterStatus.OPEN || status == MatterStatus.IN_PROGRESS;
        return undone && dueOn.isBefore(day);
    }
}

package org.gangju.spi.activity;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An activity as it reads now.
 *
 * @param key the id within the type
 * @param kind which feature it belongs to
 * @param about that feature's object
 * @param organizationKey who holds it
 * @param organizationPath that organization's place
 * @param title what it is
 * @param venue where it is held
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param cancelReason why it was cancelled; null for one that was not
 * @param version what an optimistic change names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ActivityView(
        long key,
        String kind,
        NodeId about,
        long organizationKey,
        TreePath organizationPath,
        String title,
        @Nullable String venue,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String cancelReason,
        int version)
        implements Node, Placed {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Activity";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** Where it stands at a time. */
    public ActivityStatus statusAt(Instant time) {
        if (cancelReason != null) {
            return ActivityStatus.CANCELLED;
        }
        return time.isBefore(endsAt.toInstant()) ? ActivityStatus.PLANNED : ActivityStatus.HELD;
    }
}

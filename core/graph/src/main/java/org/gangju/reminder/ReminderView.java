package org.gangju.reminder;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it reads now.
 *
 * @param key the id within the type
 * @param kind what it is about
 * @param about the object that it is about
 * @param organizationKey whose reminder it is
 * @param place that organization's place in the tree
 * @param noticeOn the day from which it is shown
 * @param dueOn the day on which the matter is due
 * @param settledOn the day on which it was settled
 * @param version what an optimistic change names
 */
record ReminderView(
        long key,
        String kind,
        NodeId about,
        long organizationKey,
        TreePath place,
        LocalDate noticeOn,
        LocalDate dueOn,
        @Nullable LocalDate settledOn,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "Reminder";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    boolean overdueOn(LocalDate day) {
        return settledOn == null && dueOn.isBefore(day);
    }
}

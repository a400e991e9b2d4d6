package org.gangju.twonew.council;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A meeting as it reads.
 *
 * @param key the id within the type
 * @param councilKey the council
 * @param organizationKey who convenes it
 * @param place that organization's place in the tree
 * @param heldOn the day
 * @param agenda what was on it
 */
public record MeetingView(
        long key, long councilKey, long organizationKey, TreePath place, LocalDate heldOn, String agenda)
        implements Node, Placed {

    static final String TYPE_NAME = "CouncilMeeting";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

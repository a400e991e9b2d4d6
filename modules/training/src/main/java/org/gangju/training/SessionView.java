package org.gangju.training;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A session as it reads now.
 *
 * @param key the id within the type
 * @param classKey the class that it belongs to
 * @param activityKey the activity that it is
 * @param place the place of the organization that holds the class
 * @param topic what it is about
 * @param startsAt when it begins
 * @param endsAt when it ends
 * @param hours how many hours of the class it is
 * @param cancelled whether it was called off
 */
record SessionView(
        long key,
        long classKey,
        long activityKey,
        TreePath place,
        String topic,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        BigDecimal hours,
        boolean cancelled)
        implements Node, Placed {

    static final String TYPE_NAME = "TrainingSession";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

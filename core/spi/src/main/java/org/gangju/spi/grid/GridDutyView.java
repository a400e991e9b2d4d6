package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's assignment to a grid, from one day to another.
 *
 * @param key the id
 * @param gridKey the grid
 * @param organizationPath the place of the grid's organization; above all for none
 * @param role what the holder is there
 * @param holder who holds it
 * @param duties what it consists of, if somebody wrote it down
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridDutyView(
        long key,
        long gridKey,
        TreePath organizationPath,
        GridRole role,
        Participant holder,
        @Nullable String duties,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "GridAssignment";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}

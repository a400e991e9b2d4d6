package org.gangju.redproperty.election;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A recorded election as it reads now.
 *
 * @param key the id within the type
 * @param committeeKey the committee
 * @param place the committee's place in the tree
 * @param kind of the whole committee or of vacant seats
 * @param electedOn the day
 * @param seatCount how many seats it filled
 * @param termTo the first day on which these hold no more
 */
record ElectionView(
        long key,
        long committeeKey,
        TreePath place,
        ElectionKind kind,
        LocalDate electedOn,
        int seatCount,
        LocalDate termTo)
        implements Node, Placed {

    static final String TYPE_NAME = "OwnersCommitteeElection";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

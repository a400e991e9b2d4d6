package org.gangju.redproperty.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.gangju.spi.assignment.AssignmentSubject;
import org.gangju.spi.node.Node;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An owners' committee as it reads now.
 *
 * @param key the id within the type
 * @param organizationKey its organization
 * @param place that organization's place in the tree
 * @param gridKey the estate
 * @param registeredOn the day of the registration
 * @param closedOn the day on which its organization was retired
 * @param seatCount how many seats the latest election of the whole committee gave it
 * @param termFrom the first day of that term
 * @param termTo the first day behind it
 * @param version what an optimistic change names
 */
public record OwnersCommitteeView(
        long key,
        long organizationKey,
        TreePath place,
        long gridKey,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        int seatCount,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        int version)
        implements Node, Placed {

    public static final String TYPE_NAME = "OwnersCommittee";

    /** The type of its organization. */
    public static final String ORGANIZATION_TYPE = "OWNERS_COMMITTEE";

    /** What its seats are assigned in. */
    public AssignmentSubject subject() {
        return new AssignmentSubject(TYPE_NAME, key, place);
    }

    /** The days of the latest term, whether it runs or not; nothing before the first election. */
    public Optional<Period> term() {
        return termFrom == null ? Optional.empty() : Optional.of(new Period(termFrom, termTo));
    }

    /** Its global id. */
    public NodeId node() {
        return new NodeId(TYPE_NAME, key);
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

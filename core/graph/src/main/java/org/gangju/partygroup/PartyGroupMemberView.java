package org.gangju.partygroup;

import java.time.LocalDate;
import java.util.Objects;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A member's belonging to a party group as it reads now.
 *
 * @param key the id within the type
 * @param memberKey the member
 * @param groupKey the group
 * @param place the place of the group's branch in the tree
 * @param leader whether the member leads the group
 * @param validFrom the first day
 * @param validTo the first day on which this is so no more
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
record PartyGroupMemberView(
        long key,
        long memberKey,
        long groupKey,
        TreePath place,
        boolean leader,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "PartyGroupMember";

    static PartyGroupMemberView of(AssignmentView assignment, @Nullable LocalDate asOf) {
        return new PartyGroupMemberView(
                assignment.key(),
                Objects.requireNonNull(assignment.holder().memberKey()),
                assignment.subject().key(),
                assignment.place(),
                assignment.role().equals(PartyGroupRole.LEADER.name()),
                assignment.period().from(),
                assignment.period().to(),
                assignment.version(),
                asOf);
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

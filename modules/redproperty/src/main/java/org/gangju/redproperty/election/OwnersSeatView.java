package org.gangju.redproperty.election;

import java.time.LocalDate;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in an owners' committee as it reads now.
 *
 * @param key the id within the type: that of the assignment
 * @param committeeKey the committee
 * @param electionKey the election that it arose from
 * @param number the number of the seat, from 1
 * @param memberKey the holder, if named as a member
 * @param partySeat what the holder declares about their own membership of the party
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more
 * @param version what an optimistic change names
 */
record OwnersSeatView(
        long key,
        long committeeKey,
        long electionKey,
        int number,
        @Nullable Long memberKey,
        @Nullable PartySeatKind partySeat,
        LocalDate validFrom,
        LocalDate validTo,
        int version)
        implements Node {

    static final String TYPE_NAME = "OwnersCommitteeSeat";

    static final AssignmentKind HOLDERS =
            new AssignmentKind(OwnersCommitteeView.TYPE_NAME, RedPropertyPermissions.PEOPLE.name());

    /** The role of a seat among the assignments. */
    static String role(int number) {
        return "SEAT_" + number;
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

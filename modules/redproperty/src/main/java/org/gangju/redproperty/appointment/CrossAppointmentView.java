package org.gangju.redproperty.appointment;

import java.time.LocalDate;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A cross-appointment as it reads now.
 *
 * @param key the id within the type
 * @param memberKey who is appointed, if a member
 * @param ownName the name of somebody who is no member
 * @param homeRole what that one is at home
 * @param homeKey the home organization
 * @param homePath its place
 * @param targetKey the target organization
 * @param place its place
 * @param office the office
 * @param startsOn the first day, as it was proposed
 * @param endsOn the first day behind the term
 * @param stored where it stands, but for the day
 * @param conflictOfInterest whether the home organization supervised the target
 * @param appointmentKey the appointment that came of it
 * @param validFrom the first day in force
 * @param validTo the first day on which it is in force no more
 * @param version what an optimistic change names
 */
record CrossAppointmentView(
        long key,
        @Nullable Long memberKey,
        @Nullable String ownName,
        CrossHomeRole homeRole,
        long homeKey,
        TreePath homePath,
        long targetKey,
        TreePath place,
        CrossOffice office,
        LocalDate startsOn,
        LocalDate endsOn,
        CrossStatus stored,
        boolean conflictOfInterest,
        @Nullable Long appointmentKey,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "CrossAppointment";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** Where it stands on a day from its decision on. */
    CrossStatus statusOn(LocalDate day) {
        boolean over = validTo != null && !validTo.isAfter(day);
        return stored == CrossStatus.APPROVED && over ? CrossStatus.ENDED : stored;
    }

    Participant holder() {
        return new Participant(memberKey, ownName, null);
    }

    boolean reachedBy(Subtrees parts) {
        return parts.contains(place) || parts.contains(homePath);
    }
}

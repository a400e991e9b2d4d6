package org.gangju.redproperty.council;

import java.time.LocalDate;
import org.gangju.redproperty.RedPropertyPermissions;
import org.gangju.spi.assignment.AssignmentKind;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat in a four-party council as it reads now.
 *
 * @param key the id within the type: that of the assignment
 * @param councilKey the council
 * @param seat which of the four
 * @param organizationKey the organization that it represents
 * @param memberKey the holder, if a member
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 */
public record FourPartySeatView(
        long key,
        long councilKey,
        FourPartySeatRole seat,
        @Nullable Long organizationKey,
        @Nullable Long memberKey,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node {

    static final String TYPE_NAME = "FourPartySeat";

    static final AssignmentKind HOLDERS =
            new AssignmentKind(FourPartyCouncilView.TYPE_NAME, RedPropertyPermissions.PEOPLE.name());

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** The same from a day on, by another assignment and for an organization. */
    FourPartySeatView anew(long assignment, @Nullable Long organization, LocalDate day) {
        LocalDate from = validFrom.isAfter(day) ? validFrom : day;
        return new FourPartySeatView(assignment, councilKey, seat, organization, memberKey, from, validTo, 0);
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}

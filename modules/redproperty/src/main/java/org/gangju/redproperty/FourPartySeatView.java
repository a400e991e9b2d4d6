package org.gangju.redproperty;

import java.time.LocalDate;
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
record FourPartySeatView(
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

    Period period() {
        return new Period(validFrom, validTo);
    }
}

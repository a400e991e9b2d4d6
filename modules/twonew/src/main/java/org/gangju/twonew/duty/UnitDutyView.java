package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.assignment.AssignmentView;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.Period;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.unit.UnitDuty;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does for the Party in a two-new organization, as it reads now.
 *
 * @param key the id within the type
 * @param unitKey the two-new organization
 * @param place its place in the tree
 * @param role what it is
 * @param holder who does it
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
public record UnitDutyView(
        long key,
        long unitKey,
        TreePath place,
        UnitDuty role,
        Participant holder,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "NewOrganizationDuty";

    public static UnitDutyView of(AssignmentView assignment, @Nullable LocalDate asOf) {
        return new UnitDutyView(
                assignment.key(),
                assignment.subject().key(),
                assignment.place(),
                UnitDuty.valueOf(assignment.role()),
                assignment.holder().on(asOf),
                assignment.period().from(),
                assignment.period().to(),
                assignment.version(),
                asOf);
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}

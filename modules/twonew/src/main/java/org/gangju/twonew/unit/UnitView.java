package org.gangju.twonew.unit;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A two-new organization as it reads on a day.
 *
 * @param key the id within the type
 * @param organizationKey the core organization that it is
 * @param place that organization's place in the tree
 * @param uscc the credit code
 * @param registeredOn the day on which it came into the register
 * @param facts what is known of it
 * @param mode how it came to its party organization; null without one
 * @param worked whether an instructor or a liaison works there
 * @param aloneInJointBranch whether it is the only one left of those that shared a joint branch
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
public record UnitView(
        long key,
        long organizationKey,
        TreePath place,
        String uscc,
        LocalDate registeredOn,
        UnitFacts facts,
        @Nullable EstablishmentMode mode,
        boolean worked,
        boolean aloneInJointBranch,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    public static final String TYPE_NAME = "NewOrganization";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    public UnitCategory category() {
        return facts.category();
    }

    public OperatingState operatingState() {
        return facts.state();
    }

    public StaffBand staffBand() {
        return facts.staffBand();
    }

    /** A party organization counts for more than work alone. */
    public CoverageLevel coverage() {
        if (mode != null) {
            return CoverageLevel.ESTABLISHED;
        }
        return worked ? CoverageLevel.WORK_COVERED : CoverageLevel.NOT_COVERED;
    }
}

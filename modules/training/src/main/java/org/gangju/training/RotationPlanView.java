package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.member.Audience;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A rotation plan as it reads now.
 *
 * @param key the id within the type
 * @param title what it is called
 * @param organizationKey who plans
 * @param place that organization's place in the tree
 * @param startsOn the first day of the period
 * @param endsOn the last day of the period
 * @param targetShare the share of the audience that is to complete, above 0 and at most 1
 * @param rule whom it is for, below the organization
 * @param version what an optimistic change names
 */
record RotationPlanView(
        long key,
        String title,
        long organizationKey,
        TreePath place,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal targetShare,
        Audience rule,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "RotationPlan";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** The rule as the API shows it. */
    public AudienceView audience() {
        return AudienceView.of(rule);
    }
}

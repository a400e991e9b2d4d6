package org.gangju.training;

import java.math.BigDecimal;
import org.gangju.spi.member.Audience;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A program as it reads now.
 *
 * @param key the id within the type
 * @param title what it is called
 * @param year the calendar year that it belongs to
 * @param organizationKey who organizes it
 * @param place that organization's place in the tree
 * @param organizerLevel at which level it is organized
 * @param hoursStandard the yearly standard that it works towards
 * @param targetHours how many hours a year its audience should reach
 * @param rule whom it is for, below the organizer
 * @param version what an optimistic change names
 */
record ProgramView(
        long key,
        String title,
        int year,
        long organizationKey,
        TreePath place,
        OrganizerLevel organizerLevel,
        HoursStandard hoursStandard,
        BigDecimal targetHours,
        Audience rule,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "TrainingProgram";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** The rule as the API shows it. */
    public AudienceView audience() {
        return AudienceView.of(rule);
    }
}

package org.gangju.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;

/**
 * A class as it reads now.
 *
 * @param key the id within the type
 * @param programKey the program that it belongs to
 * @param organizationKey who holds it
 * @param place that organization's place in the tree
 * @param title what it is called
 * @param venue where it takes place
 * @param startsOn the first day
 * @param endsOn the last day
 * @param days how many days are taught
 * @param hours how many hours are credited to who attends all of it
 * @param capacity how many seats there are
 * @param seatsTaken how many of them are taken
 * @param status its life
 * @param version what an optimistic change names
 */
record ClassView(
        long key,
        long programKey,
        long organizationKey,
        TreePath place,
        String title,
        String venue,
        LocalDate startsOn,
        LocalDate endsOn,
        BigDecimal days,
        BigDecimal hours,
        int capacity,
        int seatsTaken,
        ClassStatus status,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "TrainingClass";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

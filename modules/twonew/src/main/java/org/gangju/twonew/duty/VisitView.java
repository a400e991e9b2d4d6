package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it reads now.
 *
 * @param key the id
 * @param unitKey the two-new organization
 * @param place its place in the tree
 * @param memberKey who visited
 * @param visitedOn the day
 * @param note of the work; null once it was erased with the instructor
 */
record VisitView(
        long key,
        long unitKey,
        TreePath place,
        long memberKey,
        LocalDate visitedOn,
        @Nullable String note) implements Placed {}

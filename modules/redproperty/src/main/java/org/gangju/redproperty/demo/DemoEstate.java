package org.gangju.redproperty.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An estate of the demo city.
 *
 * @param key the grid
 * @param name what it is called
 * @param organization the organization that it belongs to
 * @param belongsSince since when it does
 * @param branch the first branch there, if there is any
 */
record DemoEstate(
        long key,
        String name,
        OrganizationView organization,
        LocalDate belongsSince,
        @Nullable OrganizationView branch) {

    private static final int YEARS = 2;

    private static final int DISTRICT = 2;

    String id() {
        return new NodeId(GridView.TYPE_NAME, key).encoded();
    }

    /** The first day that something of it may be of: within the last two years, and since it and its organization are there. */
    LocalDate since(LocalDate today) {
        return Stream.concat(
                        Stream.of(today.minusYears(YEARS), belongsSince),
                        Stream.ofNullable(organization.establishedOn()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The district above, or what is there in its place. */
    TreePath district() {
        TreePath place = organization.path();
        return place.depth() <= DISTRICT
                ? place
                : new TreePath(place.value().substring(0, DISTRICT * TreePath.SEGMENT));
    }
}

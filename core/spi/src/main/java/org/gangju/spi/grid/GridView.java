package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Labelled;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A grid as it reads now.
 *
 * @param key the id within the type
 * @param schemeKey the scheme that its level belongs to
 * @param code unique in its scheme; it never changes
 * @param name the name that is shown
 * @param level its level in the scheme
 * @param kind whom it serves
 * @param status its life
 * @param divisionCode the administrative division that it is, if any
 * @param divisionVintage the day of the published division data that it came from, if any
 * @param households how many households it has, where somebody counted
 * @param validFrom the first day in force; null for a draft
 * @param validTo the day on which it was retired
 * @param organizationKey the organization of the nearest administrative division at or above it, if there is one
 * @param organizationPath that organization's place today; above all for none
 * @param parentKey the grid around it; null for a root
 * @param path its place in the tree
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.STABLE, since = "0.1")
public record GridView(
        long key,
        long schemeKey,
        String code,
        String name,
        GridLevel level,
        GridKind kind,
        GridStatus status,
        @Nullable String divisionCode,
        @Nullable LocalDate divisionVintage,
        @Nullable Integer households,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Long organizationKey,
        TreePath organizationPath,
        @Nullable Long parentKey,
        TreePath path,
        int version,
        @Nullable LocalDate asOf)
        implements Labelled, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Grid";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }
}

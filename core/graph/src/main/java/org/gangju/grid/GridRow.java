package org.gangju.grid;

import java.time.LocalDate;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A basic grid in force that a bulk load adds to the default scheme as it is. Whoever loads answers for the rules of
 * the net.
 *
 * @param id a reserved key
 * @param code unique in the scheme, at most 64 characters
 * @param name at most 200 characters
 * @param level later in the scheme than the parent's
 * @param divisionCode the administrative division that it is, if any
 * @param divisionVintage the day of the published division data that it came from, if any
 * @param households how many households it has, where somebody counted
 * @param validFrom the first day in force
 * @param organizationCode the organization of the nearest administrative division at or above it; null for none
 * @param parentId the grid around it; null for a root
 * @param path the parent's path and its own id
 */
public record GridRow(
        long id,
        String code,
        String name,
        GridLevel level,
        @Nullable String divisionCode,
        @Nullable LocalDate divisionVintage,
        @Nullable Integer households,
        LocalDate validFrom,
        @Nullable String organizationCode,
        @Nullable Long parentId,
        TreePath path) {}

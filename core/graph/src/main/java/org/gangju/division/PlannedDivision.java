package org.gangju.division;

import java.util.List;
import org.gangju.spi.grid.GridLevel;
import org.jspecify.annotations.Nullable;

/**
 * One division with what it makes: a grid of the {@code default} scheme and its organizations, superiors first.
 *
 * @param code the grid's code and its division code
 * @param parentCode the code of the grid around it; null at the top
 * @param gridName the division's name exactly as it stands in the file
 */
public record PlannedDivision(
        String code,
        @Nullable String parentCode,
        GridLevel level,
        String gridName,
        List<PlannedOrganization> organizations) {}

package org.gangju.indicator;

import java.time.LocalDate;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows behind a number.
 *
 * @param subject what it is
 * @param organizationKey the organization that it counts for
 * @param fulfilled whether it counts above the line too
 * @param group the key of its group; null for an indicator without groups
 * @param asOf the day that is counted
 */
record IndicatorRow(
        NodeId subject,
        long organizationKey,
        boolean fulfilled,
        @Nullable String group,
        LocalDate asOf) {}

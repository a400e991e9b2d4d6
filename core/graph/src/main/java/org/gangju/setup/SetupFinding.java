package org.gangju.setup;

import java.time.LocalDate;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An organization that a rule has something to say about.
 *
 * @param waiverKey the waiver that holds on the day
 * @param asOf the day that was asked for; null for the present
 */
record SetupFinding(
        long organizationKey,
        TreePath place,
        SetupRule rule,
        SetupSeverity severity,
        @Nullable Long waiverKey,
        @Nullable LocalDate asOf)
        implements Placed, ReadAsOf {}

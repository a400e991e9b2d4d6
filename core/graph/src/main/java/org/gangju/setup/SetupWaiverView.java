package org.gangju.setup;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as it reads now.
 *
 * @param asOf the day that it is read as of; null for the present
 */
record SetupWaiverView(
        long key,
        long organizationKey,
        TreePath place,
        SetupRule rule,
        String reason,
        String grantedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    static final String TYPE_NAME = "SetupWaiver";

    SetupWaiverView on(@Nullable LocalDate day) {
        return new SetupWaiverView(
                key, organizationKey, place, rule, reason, grantedBy, validFrom, validTo, version, day);
    }

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

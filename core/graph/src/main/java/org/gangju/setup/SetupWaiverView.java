package org.gangju.setup;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/** A waiver as it reads now. */
record SetupWaiverView(
        long key,
        long organizationKey,
        TreePath place,
        SetupRule rule,
        String reason,
        String grantedBy,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "SetupWaiver";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

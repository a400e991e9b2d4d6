package org.gangju.platform.grant;

import java.time.LocalDate;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A grant as it reads now.
 *
 * @param username the account that holds it; null where a client does
 * @param clientId the client that holds it; null where an account does
 * @param organizationKey the uppermost organization that it reaches; null for the whole tree
 * @param place that organization's place; above all for the whole tree
 * @param validTo the first day on which it holds no more; null without an end
 */
record GrantView(
        long key,
        @Nullable String username,
        @Nullable String clientId,
        String roleCode,
        @Nullable Long organizationKey,
        TreePath place,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String reason,
        String grantedBy,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "Grant";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    Holder holder() {
        return Holder.of(username, clientId);
    }

    Period period() {
        return new Period(validFrom, validTo);
    }
}

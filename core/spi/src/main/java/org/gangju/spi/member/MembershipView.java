package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A membership as it reads now.
 *
 * @param key the id within the type
 * @param kind what it is to the member
 * @param memberKey the member
 * @param organizationKey the organization
 * @param organizationPath that organization's place in the tree
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MembershipView(
        long key,
        MembershipKind kind,
        long memberKey,
        long organizationKey,
        TreePath organizationPath,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "Membership";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** The same, read as of a day. */
    public MembershipView on(@Nullable LocalDate day) {
        return new MembershipView(
                key, kind, memberKey, organizationKey, organizationPath, validFrom, validTo, version, day);
    }
}

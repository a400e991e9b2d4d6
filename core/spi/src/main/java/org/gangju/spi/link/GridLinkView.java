package org.gangju.spi.link;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An organization's link to a grid, from one day to another. In the schema a branch's link is a type of its own.
 *
 * @param key the id, of both types together
 * @param kind what the organization is to the grid
 * @param organizationKey the organization
 * @param organizationPath its place today
 * @param gridKey the grid
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GridLinkView(
        long key,
        GridLinkKind kind,
        long organizationKey,
        TreePath organizationPath,
        long gridKey,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    /** The GraphQL type of a branch's link. */
    public static final String OF_BRANCH = "BranchGridLink";

    /** The GraphQL type of every other link. */
    public static final String OF_ORGANIZATION = "OrganizationGridLink";

    @Override
    public String typeName() {
        return kind == GridLinkKind.BRANCH ? OF_BRANCH : OF_ORGANIZATION;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** The same link, read as of a day. */
    public GridLinkView on(@Nullable LocalDate day) {
        return new GridLinkView(
                key, kind, organizationKey, organizationPath, gridKey, validFrom, validTo, version, day);
    }
}

package org.gangju.spi.relation;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.node.Node;
import org.gangju.spi.period.ReadAsOf;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two organizations as it reads now.
 *
 * @param key the id within the type
 * @param kind an {@link OrganizationRelationKind} or a kind that a module adds
 * @param organizationKey the organization that it starts from
 * @param organizationPath that organization's place in the tree
 * @param relatedKey the organization that it leads to
 * @param note what is remarkable about it
 * @param validFrom the first day
 * @param validTo the first day on which it holds no more; null while it has no end
 * @param version what an optimistic change names
 * @param asOf the day that it is read as of; null for the present
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RelationView(
        long key,
        String kind,
        long organizationKey,
        TreePath organizationPath,
        long relatedKey,
        @Nullable String note,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version,
        @Nullable LocalDate asOf)
        implements Node, Placed, ReadAsOf {

    /** The GraphQL type. */
    public static final String TYPE_NAME = "OrganizationRelation";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    @Override
    public TreePath place() {
        return organizationPath;
    }

    /** The same, read as of a day. */
    public RelationView on(@Nullable LocalDate day) {
        return new RelationView(
                key, kind, organizationKey, organizationPath, relatedKey, note, validFrom, validTo, version, day);
    }
}

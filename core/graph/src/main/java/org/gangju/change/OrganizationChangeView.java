package org.gangju.change;

import org.gangju.spi.node.Node;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A change of an organization as it reads now.
 *
 * @param key the id within the type
 * @param kind what changes
 * @param organizationKey the organization that changes; the superior of one that is to be established
 * @param place that organization's place in the tree
 * @param targetKey where what ends goes on, or what was established
 * @param newCode the code of one that is to be established
 * @param newName its full name
 * @param newShortName its short name
 * @param newType the kind after an establishment or upgrade
 * @param version what an optimistic change names
 */
record OrganizationChangeView(
        long key,
        OrganizationChangeKind kind,
        long organizationKey,
        TreePath place,
        @Nullable Long targetKey,
        @Nullable String newCode,
        @Nullable String newName,
        @Nullable String newShortName,
        @Nullable String newType,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "OrganizationChange";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** An establishment below an organization. */
    static OrganizationChangeView establishment(
            long key, OrganizationView superior, String code, String name, String shortName, String type) {
        return new OrganizationChangeView(
                key,
                OrganizationChangeKind.ESTABLISH,
                superior.key(),
                superior.path(),
                null,
                code,
                name,
                shortName,
                type,
                0);
    }

    /** An upgrade of an organization. */
    static OrganizationChangeView upgrade(long key, OrganizationView organization, String type) {
        return new OrganizationChangeView(
                key,
                OrganizationChangeKind.UPGRADE,
                organization.key(),
                organization.path(),
                null,
                null,
                null,
                null,
                type,
                0);
    }

    /** The end of an organization, which goes on in another one. */
    static OrganizationChangeView ending(
            long key, OrganizationChangeKind kind, OrganizationView organization, @Nullable OrganizationView target) {
        Long targetKey = target == null ? null : target.key();
        return new OrganizationChangeView(
                key, kind, organization.key(), organization.path(), targetKey, null, null, null, null, 0);
    }
}

package org.gangju.platform.account;

import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Whose account it is.
 *
 * @param displayName what people call them
 * @param memberKey the member that they are; null for none
 * @param organizationKey their home organization; null for the whole tree
 * @param place that organization's place; the place above all without one
 */
record AccountDescription(
        String displayName,
        @Nullable Long memberKey,
        @Nullable Long organizationKey,
        TreePath place) {}

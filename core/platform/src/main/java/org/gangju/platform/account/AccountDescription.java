package org.gangju.platform.account;

import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Whose account it is.
 *
 * @param displayName what people call them
 * @param organizationKey their home organization; null for the whole tree
 * @param place that organization's place; the place above all without one
 */
record AccountDescription(String displayName, @Nullable Long organizationKey, TreePath place) {}

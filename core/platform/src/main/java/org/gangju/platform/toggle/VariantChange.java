package org.gangju.platform.toggle;

import java.util.Set;
import org.gangju.spi.tree.TreePath;

/** The modules of an organization before and after a decision: other ones, or the same. */
public record VariantChange(TreePath organization, Set<String> before, Set<String> after) {}

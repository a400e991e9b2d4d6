package org.gangju.platform.toggle;

import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A decision as its caller sees it.
 *
 * @param organization where it was decided
 * @param decided what was decided; null when the answer to an earlier request is repeated
 */
record SwitchedModule(
        ModuleView module, TreePath organization, @Nullable Switched decided) {}

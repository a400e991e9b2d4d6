package org.gangju.platform.toggle;

import org.gangju.spi.tree.TreePath;

/**
 * A decision as it was made or weighed.
 *
 * @param module the module's id
 * @param organization where it was decided
 * @param before all decisions without it
 * @param after all decisions with it
 */
record Switched(String module, TreePath organization, DecisionBook before, DecisionBook after) {}

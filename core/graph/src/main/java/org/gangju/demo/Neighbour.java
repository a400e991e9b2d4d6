package org.gangju.demo;

import org.gangju.spi.tree.TreePath;

/**
 * A community that an institution may have to do with.
 *
 * @param organization where its party organization is
 * @param grid where it is in the net
 */
record Neighbour(TreePath organization, TreePath grid) {}

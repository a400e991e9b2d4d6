package org.gangju.grid;

import org.gangju.spi.tree.TreePath;

/**
 * A grid that is an administrative division.
 *
 * @param code its code and its division code
 * @param path its place in the net
 */
public record DivisionGrid(String code, TreePath path) {}

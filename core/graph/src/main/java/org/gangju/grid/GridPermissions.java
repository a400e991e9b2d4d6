package org.gangju.grid;

import org.gangju.spi.permission.Permission;

/** What a caller may do with grids. */
public final class GridPermissions {

    /** Read grids. */
    public static final Permission READ = new Permission("grid.read", "查看网格", "Read grids");

    /** Change the tree of grids. */
    public static final Permission WRITE =
            new Permission("grid.write", "划定、启用、更名、移动和停用网格", "Draw, activate, rename, move and retire grids");

    private GridPermissions() {}
}

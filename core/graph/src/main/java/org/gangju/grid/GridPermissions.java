package org.gangju.grid;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with grids. */
public final class GridPermissions {

    /** Read grids. */
    public static final Permission READ = new Permission("grid.read", "查看网格", "Read grids", PermissionUse.STRUCTURE);

    /** Change the tree of grids. */
    public static final Permission WRITE = new Permission(
            "grid.write", "划定、变更和停用网格，为网格定人", "Draw, change and retire grids, and assign people to them");

    private GridPermissions() {}
}

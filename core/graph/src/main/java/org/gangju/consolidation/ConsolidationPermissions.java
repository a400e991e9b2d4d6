package org.gangju.consolidation;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with the grids of single departments. */
public final class ConsolidationPermissions {

    /** Read them. */
    public static final Permission READ = new Permission(
            "consolidation.read", "查看部门原有网格", "Read the grids of single departments", PermissionUse.STRUCTURE);

    /** Register, map and retire them. */
    public static final Permission WRITE = new Permission(
            "consolidation.write", "登记、并入和停用部门原有网格", "Register, map and retire the grids of single departments");

    private ConsolidationPermissions() {}
}

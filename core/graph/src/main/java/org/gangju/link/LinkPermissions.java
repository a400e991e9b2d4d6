package org.gangju.link;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with links between organizations and grids. */
public final class LinkPermissions {

    /** Read links. */
    public static final Permission READ = new Permission(
            "link.read", "查看组织与网格的联系", "Read links between organizations and grids", PermissionUse.STRUCTURE);

    /** Make and end links. */
    public static final Permission WRITE =
            new Permission("link.write", "建立和结束组织与网格的联系", "Make and end links between organizations and grids");

    private LinkPermissions() {}
}

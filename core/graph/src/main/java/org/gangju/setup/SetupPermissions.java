package org.gangju.setup;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with setup checks. */
public final class SetupPermissions {

    /** See what is not set up as the rules ask. */
    public static final Permission READ = new Permission(
            "setup.read", "查看设置规范检查结果", "See what is not set up as the rules ask", PermissionUse.STRUCTURE);

    /** Waive warnings for organizations below. */
    public static final Permission WAIVE =
            new Permission("setup.waive", "对下级组织的提示予以豁免", "Waive warnings for organizations below");

    private SetupPermissions() {}
}

package org.gangju.indicator;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with indicators. */
public final class IndicatorPermissions {

    /** Read indicators. */
    public static final Permission READ =
            new Permission("indicator.read", "查看指标", "Read indicators", PermissionUse.STRUCTURE);

    private IndicatorPermissions() {}
}

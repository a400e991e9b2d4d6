package org.gangju.activity;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with activities, whichever feature holds them. Who signed in is read by {@code member.read}. */
public final class ActivityPermissions {

    /** Read activities, without who was there. */
    public static final Permission READ =
            new Permission("activity.read", "查看活动", "Read activities", PermissionUse.STRUCTURE);

    /** Move and cancel activities; it takes the permission of their kind too. */
    public static final Permission WRITE = new Permission("activity.write", "改期、取消活动", "Move and cancel activities");

    /** Sign in; others than oneself take the permission of the activity's kind too. */
    public static final Permission SIGN_IN =
            new Permission("activity.signin", "活动签到", "Sign in to activities", PermissionUse.SELF);

    private ActivityPermissions() {}
}

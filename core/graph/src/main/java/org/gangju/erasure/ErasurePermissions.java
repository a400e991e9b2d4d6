package org.gangju.erasure;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with all that is held about a member. */
public final class ErasurePermissions {

    /** Erase members for good. */
    public static final Permission ERASE = new Permission(
            "member.erase",
            "删除党员的个人信息，不可恢复",
            "Erase what is held about members, for good",
            PermissionUse.ADMINISTRATION);

    /** Take copies of what is held about members. */
    public static final Permission EXPORT = new Permission(
            "member.export", "导出党员个人信息的副本", "Take copies of what is held about members", PermissionUse.SELF);

    private ErasurePermissions() {}
}

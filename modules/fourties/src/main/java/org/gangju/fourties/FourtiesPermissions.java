package org.gangju.fourties;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with functional branches. */
final class FourtiesPermissions {

    /** Read functional branches; who belongs to them is for whoever reads members. */
    static final Permission READ =
            new Permission("fourties.read", "查看功能型党支部", "Read functional branches", PermissionUse.STRUCTURE);

    /** Propose functional branches and look after them. */
    static final Permission WRITE = new Permission(
            "fourties.write", "请示设立和管理功能型党支部", "Propose functional branches and look after them", PermissionUse.WORK);

    /** Decide on proposed functional branches. */
    static final Permission APPROVE = new Permission(
            "fourties.approve", "审批功能型党支部", "Approve and reject functional branches", PermissionUse.WORK);

    /** Join and leave, which members do by themselves alone. */
    static final Permission JOIN = new Permission(
            "fourties.join", "本人加入和退出功能型党支部", "Join and leave functional branches oneself", PermissionUse.SELF);

    private FourtiesPermissions() {}
}

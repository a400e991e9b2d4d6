package org.gangju.member;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with members. */
public final class MemberPermissions {

    /** Read members. */
    public static final Permission READ = new Permission("member.read", "查看党员", "Read members");

    /** Admit, rename, confirm and transfer members, and change their memberships. */
    public static final Permission WRITE = new Permission(
            "member.write",
            "登记、更名、转正、转接党员，管理其组织关系",
            "Admit, rename, confirm and transfer members, and change their memberships");

    /** Write down what members declare of themselves. */
    public static final Permission DECLARE = new Permission(
            "member.declare",
            "登记党员自己申报的特长和可服务时间",
            "Write down the skills and times that members declare",
            PermissionUse.SELF);

    /** See what is restricted about members unmasked, each time for a stated purpose. */
    public static final Permission UNMASK = new Permission(
            "member.unmask", "说明用途后查看党员受限信息的明文", "See restricted data of members unmasked, for a stated purpose");

    private MemberPermissions() {}
}

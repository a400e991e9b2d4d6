package org.gangju.member;

import org.gangju.spi.permission.Permission;

/** What a caller may do with members. */
public final class MemberPermissions {

    /** Read members. */
    public static final Permission READ = new Permission("member.read", "查看党员", "Read members");

    /** Admit, rename and transfer members. */
    public static final Permission WRITE =
            new Permission("member.write", "登记、更名和转接党员", "Admit, rename and transfer members");

    private MemberPermissions() {}
}

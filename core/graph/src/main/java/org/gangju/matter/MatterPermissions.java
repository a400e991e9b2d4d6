package org.gangju.matter;

import org.gangju.spi.permission.Permission;

/** What a caller may do with matters, whatever they are about. */
public final class MatterPermissions {

    /** Read matters; who owns one is personal. */
    public static final Permission READ = new Permission("matter.read", "查看督办事项", "Read matters");

    /** See to matters; that takes the permission of their kind too. */
    public static final Permission WRITE = new Permission(
            "matter.write", "交办、办结、上报、销号、退回和撤销督办事项", "Assign, resolve, escalate, close, reopen and cancel matters");

    private MatterPermissions() {}
}

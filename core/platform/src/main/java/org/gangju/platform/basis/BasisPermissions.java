package org.gangju.platform.basis;

import java.util.List;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with the records of processing, and with how long data are kept. */
public final class BasisPermissions {

    /** Read the records and the rules of retention. */
    static final Permission READ = new Permission(
            "processing.read",
            "查看个人信息处理记录和保存期限",
            "Read the records of processing and how long data are kept",
            PermissionUse.STRUCTURE);

    /** Record and withdraw the grounds of processing, and apply the rules of retention. */
    static final Permission WRITE = new Permission(
            "processing.write",
            "登记和撤回个人信息处理记录，执行保存期限",
            "Record and withdraw the grounds of processing, and erase what was kept long enough",
            PermissionUse.ADMINISTRATION);

    private BasisPermissions() {}

    /** All of them. */
    public static List<Permission> all() {
        return List.of(READ, WRITE);
    }
}

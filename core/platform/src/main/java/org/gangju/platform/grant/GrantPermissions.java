package org.gangju.platform.grant;

import java.util.List;
import org.gangju.platform.caller.Strength;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with roles and grants. */
public final class GrantPermissions {

    /** Read who holds which role where. */
    public static final Permission READ =
            new Permission("grant.read", "查看授权和角色", "Read grants and roles", PermissionUse.SECURITY);

    /** Grant and revoke roles. */
    static final Permission WRITE =
            new Permission("grant.write", "授予和收回角色", "Grant and revoke roles", PermissionUse.SECURITY);

    /** Pass on what one does not hold; by it those who administer the security need not hold what they give. */
    static final Permission DELEGATE = new Permission(
            Strength.PASS_ON,
            "授予自己并不持有的权限",
            "Grant permissions that one does not hold oneself",
            PermissionUse.DELEGATION);

    /** Make roles of the installation's own. */
    static final Permission ROLE_WRITE = new Permission(
            "role.write", "维护自定义角色", "Make and change roles of the installation's own", PermissionUse.SECURITY);

    private GrantPermissions() {}

    /** All of them. */
    public static List<Permission> all() {
        return List.of(READ, WRITE, DELEGATE, ROLE_WRITE);
    }
}

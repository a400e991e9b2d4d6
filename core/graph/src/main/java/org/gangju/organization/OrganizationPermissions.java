package org.gangju.organization;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with organizations. */
public final class OrganizationPermissions {

    /** Read organizations. */
    public static final Permission READ =
            new Permission("organization.read", "查看组织", "Read organizations", PermissionUse.STRUCTURE);

    /** Change the tree of organizations. */
    public static final Permission WRITE =
            new Permission("organization.write", "新增、更名、移动和停用组织", "Establish, rename, move and retire organizations");

    /** Propose changes of organizations to their superiors. */
    public static final Permission PROPOSE =
            new Permission("organization.propose", "请示组织变动", "Propose changes of organizations");

    /** Decide, for the superior, on what organizations below propose about themselves. */
    public static final Permission APPROVE = new Permission(
            "organization.approve", "审批下级组织的变动和延期", "Decide on changes of organizations below and on extensions");

    private OrganizationPermissions() {}
}

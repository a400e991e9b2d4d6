package org.gangju.relation;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with relations between organizations. */
public final class RelationPermissions {

    /** Read relations. */
    public static final Permission READ =
            new Permission("relation.read", "查看组织间的联系", "Read relations of organizations", PermissionUse.STRUCTURE);

    /** Begin and end relations. */
    public static final Permission WRITE =
            new Permission("relation.write", "建立和结束组织间的联系", "Begin and end relations of organizations");

    private RelationPermissions() {}
}

package org.gangju.term;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with terms. */
public final class TermPermissions {

    /** Read terms. */
    public static final Permission READ = new Permission("term.read", "查看任期", "Read terms", PermissionUse.STRUCTURE);

    /** Record terms and elections, and propose extensions. */
    public static final Permission WRITE =
            new Permission("term.write", "登记任期和换届、请示延期", "Record terms and elections, and propose extensions");

    private TermPermissions() {}
}

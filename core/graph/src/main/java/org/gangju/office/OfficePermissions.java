package org.gangju.office;

import org.gangju.spi.permission.Permission;

/** What a caller may do with the offices of organizations. */
public final class OfficePermissions {

    /** Read who holds which office. */
    public static final Permission READ =
            new Permission("office.read", "查看组织的任职", "Read who holds the offices of organizations");

    /** Fill offices and end appointments. */
    public static final Permission WRITE =
            new Permission("office.write", "任职和免职", "Fill offices of organizations and end appointments");

    private OfficePermissions() {}
}

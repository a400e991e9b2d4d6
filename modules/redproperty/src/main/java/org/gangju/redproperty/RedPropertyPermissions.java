package org.gangju.redproperty;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with red property. */
public final class RedPropertyPermissions {

    /** Read companies, committees and councils, and nothing of the people in them. */
    public static final Permission READ = new Permission(
            "redproperty.read",
            "查看物业公司、业委会和四方协同议事会",
            "Read property companies, owners' committees and four-party councils",
            PermissionUse.STRUCTURE);

    /** Read who holds the seats, and cross-appointments. */
    public static final Permission PEOPLE = new Permission(
            "propertyseat.read", "查看席位和交叉任职", "Read who holds seats, and cross-appointments", PermissionUse.PEOPLE);

    /** Register, elect, assign, propose. */
    public static final Permission WRITE = new Permission(
            "redproperty.write",
            "登记物业、选举和席位，提出交叉任职",
            "Record services, elections and seats, propose cross-appointments");

    /** Decide on cross-appointments for the target. */
    public static final Permission APPROVE =
            new Permission("redproperty.approve", "批准交叉任职", "Decide on cross-appointments");

    private RedPropertyPermissions() {}
}

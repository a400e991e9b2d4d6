package org.gangju.contact;

import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;

/** What a caller may do with the contacts of members. */
public final class ContactPermissions {

    /** Write down how members are reached. */
    public static final Permission WRITE = new Permission(
            "contact.write", "登记党员的电话和住址", "Write down the phone numbers and addresses of members", PermissionUse.SELF);

    private ContactPermissions() {}
}

package org.gangju.partygroup;

import org.gangju.spi.permission.Permission;

/** What a caller may do with party groups. */
public final class PartyGroupPermissions {

    /** Read party groups. */
    public static final Permission READ = new Permission("partygroup.read", "查看党小组", "Read party groups");

    /** Form, rename and dissolve party groups, and say who belongs to them. */
    public static final Permission WRITE = new Permission(
            "partygroup.write", "设立、更名和撤销党小组，编入和调出党员", "Form, rename and dissolve party groups, and assign members");

    private PartyGroupPermissions() {}
}

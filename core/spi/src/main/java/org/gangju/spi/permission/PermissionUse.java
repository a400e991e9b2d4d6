package org.gangju.spi.permission;

import org.apiguardian.api.API;

/** What a permission is for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PermissionUse {
    /** Reading what is about organizations and grids, not about people. */
    STRUCTURE,
    /** Reading what is about people, masked where it is sensitive. */
    PEOPLE,
    /** Changing and deciding in the daily work. */
    WORK,
    /** Changing what people say of themselves: members hold it over their own record. */
    SELF,
    /** Administering the platform: modules, settings. */
    ADMINISTRATION,
    /** Administering who may do what: accounts, clients, roles, grants. */
    SECURITY,
    /** Passing on what one does not hold. */
    DELEGATION,
    /** Reading the audit. */
    AUDIT,
    /** Seeing sensitive values unmasked. */
    UNMASKING;

    /** Whether it is only ever granted by name, to nobody by a general role. */
    public boolean reserved() {
        return this == AUDIT || this == UNMASKING || this == DELEGATION;
    }

    /** Whether members hold it over their own record. */
    public boolean own() {
        return this == STRUCTURE || this == PEOPLE || this == SELF;
    }

    static PermissionUse of(String name) {
        if (name.endsWith(".unmask")) {
            return UNMASKING;
        }
        if (name.startsWith("audit.")) {
            return AUDIT;
        }
        return name.endsWith(".read") ? PEOPLE : WORK;
    }
}

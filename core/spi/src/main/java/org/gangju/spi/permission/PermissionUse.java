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

    /** Whether it only reads. */
    public boolean reads() {
        return this == STRUCTURE || this == PEOPLE;
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

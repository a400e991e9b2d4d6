package org.gangju.platform.grant;

import static org.gangju.spi.permission.PermissionUse.ADMINISTRATION;
import static org.gangju.spi.permission.PermissionUse.AUDIT;
import static org.gangju.spi.permission.PermissionUse.DELEGATION;
import static org.gangju.spi.permission.PermissionUse.PEOPLE;
import static org.gangju.spi.permission.PermissionUse.SECURITY;
import static org.gangju.spi.permission.PermissionUse.SELF;
import static org.gangju.spi.permission.PermissionUse.STRUCTURE;
import static org.gangju.spi.permission.PermissionUse.WORK;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.module.Title;
import org.gangju.spi.permission.PermissionUse;

/**
 * The roles that every installation has. They are told by what permissions are for, so that those of a new module belong to
 * them without anybody's doing. None of them unmasks anything: that is only granted by name.
 */
enum ShippedRole {
    PLATFORM_ADMINISTRATOR("平台管理员", "Platform administrator", STRUCTURE, PEOPLE, WORK, SELF, ADMINISTRATION),
    SECURITY_ADMINISTRATOR("安全管理员", "Security administrator", STRUCTURE, SECURITY, DELEGATION),
    AUDITOR("审计员", "Auditor", STRUCTURE, AUDIT),
    DISTRICT_ADMINISTRATOR("区县管理员", "District administrator", STRUCTURE, PEOPLE, WORK, SELF, ADMINISTRATION, SECURITY),
    ORGANIZATION_SECRETARY("组织书记", "Organization secretary", STRUCTURE, PEOPLE, WORK, SELF),
    GRID_WORKER("网格员", "Grid worker", STRUCTURE),
    MEMBER("党员", "Member", STRUCTURE),
    READ_ONLY_INTEGRATION("只读对接", "Read-only integration", STRUCTURE, PEOPLE),
    READ_WRITE_INTEGRATION("读写对接", "Read-write integration", STRUCTURE, PEOPLE, WORK, SELF);

    private static final Set<ShippedRole> ADMINISTRATORS =
            Set.of(PLATFORM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR);

    private final String chinese;
    private final String english;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<PermissionUse> uses;

    ShippedRole(String chinese, String english, PermissionUse... uses) {
        this.chinese = chinese;
        this.english = english;
        this.uses = Set.of(uses);
    }

    static Optional<ShippedRole> of(String code) {
        return Stream.of(values()).filter(role -> role.name().equals(code)).findFirst();
    }

    Title title() {
        return new Title(chinese, english);
    }

    PermissionUse[] uses() {
        return uses.toArray(PermissionUse[]::new);
    }

    /** Whether nobody holds both at a time: the system, its security and its audit are administered by different people. */
    boolean excludes(ShippedRole other) {
        return this != other && ADMINISTRATORS.contains(this) && ADMINISTRATORS.contains(other);
    }
}

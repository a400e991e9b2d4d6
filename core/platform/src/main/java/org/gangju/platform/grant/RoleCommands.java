package org.gangju.platform.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.platform.caller.KnownPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.tree.TreePath;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Makes and changes the installation's own roles; one at a time. They are the same everywhere, so that only a caller over
 * the whole tree changes them, within what it holds itself or may pass on. Joins the transaction around it.
 */
@Service
class RoleCommands {

    /** Roles of an installation's own. */
    static final int MOST = 200;

    private static final int LONGEST_NAME = 100;

    private final RoleStore store;
    private final Roles roles;
    private final GrantStore grants;
    private final GrantGuard guard;
    private final KnownPermissions known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleCommands(
            RoleStore store,
            Roles roles,
            GrantStore grants,
            GrantGuard guard,
            KnownPermissions known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.roles = roles;
        this.grants = grants;
        this.guard = guard;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    RoleView create(CreateRoleInput input, Caller caller) {
        requireWhole(caller);
        String code = InputText.code(input.code(), "code");
        String name = InputText.name(input.name(), "name", LONGEST_NAME);
        Set<String> permissions = permissions(input.permissions(), caller);
        store.lock();
        if (roles.find(code).isPresent()) {
            throw new RuleViolation(InputRule.CODE_TAKEN, "code", code);
        }
        if (store.all().size() >= MOST) {
            throw new RuleViolation(GrantRule.ROLES_TOO_MANY, "code", MOST);
        }
        store.add(code, name, permissions);
        return roles.find(code).orElseThrow();
    }

    /** Whoever holds the role holds what it is now, within a second. */
    RoleView update(UpdateRoleInput input, Caller caller) {
        requireWhole(caller);
        store.lock();
        CustomRole role = own(input.code());
        ExpectedVersion.require(input.expectedVersion(), role.version());
        guard.requireHeld(role.permissions(), TreePath.aboveAll(), "code", caller);
        String name = input.name() == null ? role.name() : InputText.name(input.name(), "name", LONGEST_NAME);
        List<String> wanted = input.permissions();
        events.publishEvent(new GrantsChanged(null));
        store.change(role, name, wanted == null ? role.permissions() : changed(role, wanted, caller));
        return roles.find(role.code()).orElseThrow();
    }

    RoleView delete(DeleteRoleInput input, Caller caller) {
        requireWhole(caller);
        store.lock();
        CustomRole role = own(input.code());
        if (grants.inUse(role.code(), LocalDate.now(clock))) {
            throw new RuleViolation(GrantRule.ROLE_IN_USE, "code", role.code());
        }
        RoleView deleted = roles.find(role.code()).orElseThrow();
        store.remove(role);
        return deleted;
    }

    private static void requireWhole(Caller caller) {
        if (!caller.scope(GrantPermissions.ROLE_WRITE.name()).whole()) {
            throw new CodedException(ErrorCode.FORBIDDEN, "rolesOfTheWholeTree");
        }
    }

    /** What the caller does not hear of stays as it is. */
    private Set<String> changed(CustomRole role, List<String> wanted, Caller caller) {
        Set<String> permissions = permissions(wanted, caller);
        Set<String> heardOf = known.of(caller);
        role.permissions().stream().filter(name -> !heardOf.contains(name)).forEach(permissions::add);
        return permissions;
    }

    private CustomRole own(String given) {
        String code = given.strip();
        if (ShippedRole.of(code).isPresent()) {
            throw new RuleViolation(GrantRule.ROLE_SHIPPED, "code", code);
        }
        return store.find(code).orElseThrow(() -> new RuleViolation(GrantRule.ROLE_UNKNOWN, "code", code));
    }

    private Set<String> permissions(List<String> wanted, Caller caller) {
        Set<String> permissions = new TreeSet<>(wanted);
        Set<String> heardOf = known.of(caller);
        permissions.stream().filter(name -> !heardOf.contains(name)).findFirst().ifPresent(unknown -> {
            throw new RuleViolation(GrantRule.PERMISSION_UNKNOWN, "permissions", unknown);
        });
        guard.requireHeld(permissions, TreePath.aboveAll(), "permissions", caller);
        return permissions;
    }
}

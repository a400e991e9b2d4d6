package org.gangju.platform.caller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.gangju.spi.permission.PermissionUse;
import org.springframework.stereotype.Component;

/** Every permission that the installed modules declare. */
@Component
public class PermissionCatalogue {

    private final List<GangjuModule> modules;
    private final Map<String, Permission> permissions;

    PermissionCatalogue(List<GangjuModule> modules) {
        this.modules = List.copyOf(modules);
        this.permissions = modules.stream()
                .flatMap(module -> module.permissions().stream())
                .collect(Collectors.toUnmodifiableMap(Permission::name, Function.identity()));
    }

    /** The names of all declared permissions. */
    public Set<String> names() {
        return permissions.keySet();
    }

    /** The names of those that the kernel, the core graph and these optional modules declare. */
    public Set<String> of(Set<String> optionalModules) {
        return modules.stream()
                .filter(module -> !module.optional() || optionalModules.contains(module.id()))
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toSet());
    }

    /**
     * The names of those that the first administrator and the bootstrap client hold: all but the ones that unmask
     * people ({@code <subject>.unmask}) or read the audit ({@code audit.<verb>}), which are only ever granted by name.
     */
    public Set<String> ordinary() {
        return names(permission -> !permission.use().reserved());
    }

    /** The names of those of certain uses. */
    public Set<String> of(PermissionUse... uses) {
        return names(permission -> List.of(uses).contains(permission.use()));
    }

    /** The names of those that members hold over what is about themselves. */
    public Set<String> own() {
        return names(permission -> permission.use().own());
    }

    private Set<String> names(Predicate<Permission> wanted) {
        return permissions.values().stream()
                .filter(wanted)
                .map(Permission::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}

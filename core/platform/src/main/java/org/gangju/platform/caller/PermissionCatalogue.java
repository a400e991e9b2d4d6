package org.gangju.platform.caller;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.permission.Permission;
import org.springframework.stereotype.Component;

/** Every permission that the installed modules declare. */
@Component
public class PermissionCatalogue {

    private final List<GangjuModule> modules;
    private final Set<String> names;
    private final Set<String> ordinary;

    PermissionCatalogue(List<GangjuModule> modules) {
        this.modules = List.copyOf(modules);
        this.names = modules.stream()
                .flatMap(module -> module.permissions().stream())
                .map(Permission::name)
                .collect(Collectors.toUnmodifiableSet());
        this.ordinary = names.stream().filter(name -> !isReserved(name)).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of all declared permissions. */
    public Set<String> names() {
        return names;
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
        return ordinary;
    }

    private static boolean isReserved(String name) {
        return name.startsWith("audit.") || name.endsWith(".unmask");
    }
}

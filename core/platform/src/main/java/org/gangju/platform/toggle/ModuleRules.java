package org.gangju.platform.toggle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.platform.composition.Composition;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.module.GangjuModule;
import org.gangju.spi.module.Requirement;
import org.jspecify.annotations.Nullable;

/** What decisions are weighed by: which modules there are, what each requires, and what holds where nobody has decided. */
final class ModuleRules {

    private final Composition composition;
    private final List<String> modules;
    private final Map<String, Set<String>> required = new HashMap<>();
    private final Set<String> onByDefault;

    /** @param everythingOn overrides what modules say of themselves; null leaves it to them */
    ModuleRules(InstalledModules installed, @Nullable Boolean everythingOn) {
        this.composition = installed.composition();
        this.modules = installed.optional().stream().map(GangjuModule::id).toList();
        this.onByDefault = installed.optional().stream()
                .filter(module -> everythingOn == null ? module.onByDefault() : everythingOn)
                .map(GangjuModule::id)
                .collect(Collectors.toUnmodifiableSet());
        installed.optional().forEach(module -> required.put(module.id(), directlyAndThrough(module)));
    }

    /** The ids of all modules that can be switched, required before requiring. */
    List<String> modules() {
        return modules;
    }

    boolean onByDefault(String module) {
        return onByDefault.contains(module);
    }

    /** Without those that lack one they require. */
    Set<String> closed(Set<String> wanted) {
        return composition.closed(wanted);
    }

    /** The modules that this one requires, directly or through another. */
    Set<String> required(String module) {
        return required.getOrDefault(module, Set.of());
    }

    /** The module itself, what it requires and what requires it. */
    Set<String> related(String module) {
        Set<String> related = new HashSet<>(required(module));
        related.add(module);
        modules.stream().filter(other -> required(other).contains(module)).forEach(related::add);
        return related;
    }

    private Set<String> directlyAndThrough(GangjuModule module) {
        Set<String> all = new HashSet<>();
        for (Requirement requirement : module.requirements()) {
            if (modules.contains(requirement.moduleId())) {
                all.add(requirement.moduleId());
                all.addAll(required(requirement.moduleId()));
            }
        }
        return all;
    }
}

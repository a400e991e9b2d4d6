package org.gangju.platform.toggle;

import java.util.HashSet;
import java.util.Set;
import org.gangju.platform.module.AlwaysOn;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The decisions as modules and requests ask for them. */
@Component
class ModuleToggles implements Toggles, ModuleChoice {

    private final CurrentDecisions current;
    private final ModuleFeed feed;

    ModuleToggles(CurrentDecisions current, ModuleFeed feed) {
        this.current = current;
        this.feed = feed;
    }

    @Override
    public Presence of(String moduleId) {
        if (!current.rules().modules().contains(moduleId)) {
            return AlwaysOn.PRESENCE;
        }
        Set<String> bearing = new HashSet<>(current.rules().required(moduleId));
        bearing.add(moduleId);
        return new ModulePresence(moduleId, bearing, current);
    }

    @Override
    public Set<String> of(Caller caller) {
        TreePath acting = caller.acting();
        return current.book().modules(acting == null ? TreePath.aboveAll() : acting);
    }

    @Override
    public Flux<Set<String>> changes(Caller caller) {
        return feed.of(caller).map(ModulesChanged::after);
    }
}

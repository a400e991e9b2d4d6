package org.gangju.platform.toggle;

import java.util.Set;
import java.util.TreeSet;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.tree.TreePath;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The subscription that tells of modules. */
@Controller
class ModuleSubscriptions {

    private final ModuleFeed feed;
    private final ModuleViews views;

    ModuleSubscriptions(ModuleFeed feed, ModuleViews views) {
        this.feed = feed;
        this.views = views;
    }

    @SubscriptionMapping
    Flux<ModuleChange> moduleChanged(Caller caller) {
        TreePath acting = caller.acting();
        TreePath place = acting == null ? TreePath.aboveAll() : acting;
        return feed.of(caller)
                .flatMapIterable(change -> switched(change).stream()
                        .flatMap(id -> views.one(id, place).stream())
                        .map(module -> new ModuleChange(change.epoch(), module))
                        .toList());
    }

    /** The modules that are on before or after, but not both. */
    private static Set<String> switched(ModulesChanged change) {
        Set<String> either = new TreeSet<>(change.before());
        either.addAll(change.after());
        either.removeIf(id -> change.before().contains(id) && change.after().contains(id));
        return either;
    }
}

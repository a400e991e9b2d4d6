package org.gangju.platform.toggle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.gangju.platform.module.InstalledModules;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The decisions that new requests go by. Every replica looks twice a second whether the epoch has moved, so that a
 * decision is followed within a second wherever it was made; the replica that made it follows at once.
 */
@Component
class CurrentDecisions {

    private static final Logger log = LoggerFactory.getLogger(CurrentDecisions.class);

    private final Decisions decisions;
    private final ModuleRules rules;
    private final Territory territory;
    private final ApplicationEventPublisher events;
    private final ReentrantLock following = new ReentrantLock();
    private volatile DecisionBook book;

    CurrentDecisions(
            Decisions decisions,
            InstalledModules installed,
            @Value("${gangju.modules.on-by-default:#{null}}") @Nullable Boolean everythingOn,
            Territory territory,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.rules = new ModuleRules(installed, everythingOn);
        this.territory = territory;
        this.events = events;
        this.book = load();
    }

    DecisionBook book() {
        return book;
    }

    /** The places of all organizations without a superior. */
    List<TreePath> roots() {
        return territory.roots();
    }

    ModuleRules rules() {
        return rules;
    }

    Optional<Instant> lastDecided(Set<String> modules, TreePath organization) {
        return decisions.last(modules, organization);
    }

    /** Reads all decisions as they are in the database now; within a transaction, with its own changes. */
    DecisionBook load() {
        long epoch = decisions.epoch();
        return new DecisionBook(epoch, rules, decisions.all());
    }

    /** Follows what was decided since the last time. Whoever prepares for it is done before the first request sees it. */
    @Scheduled(fixedDelayString = "${gangju.modules.poll}")
    void follow() {
        following.lock();
        try {
            DecisionBook before = book;
            if (decisions.epoch() == before.epoch()) {
                return;
            }
            DecisionBook after = load();
            events.publishEvent(new DecisionsChanging(before, after));
            book = after;
            log.debug("Following the decisions of epoch {}", after.epoch());
            events.publishEvent(new DecisionsChanged(before, after));
        } finally {
            following.unlock();
        }
    }
}

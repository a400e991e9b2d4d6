package org.gangju.platform.toggle;

import java.util.concurrent.Executor;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.tree.TreePath;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells whoever listens that organizations have other modules, on every replica once it follows the decision. */
@Component
class ModuleFeed {

    /** Changes that wait for one slow listener; a listener that is slower still is cut off with an error. */
    private static final int WAITING = 256;

    private final Sinks.Many<DecisionsChanged> changes =
            Sinks.many().multicast().directBestEffort();
    private final Scheduler threads;

    ModuleFeed(@Qualifier("applicationTaskExecutor") Executor virtualThreads) {
        this.threads = Schedulers.fromExecutor(virtualThreads);
    }

    /** The changes for the organization that the caller acts for, from now on; never ends of itself. */
    Flux<ModulesChanged> of(Caller caller) {
        TreePath acting = caller.acting();
        TreePath place = acting == null ? TreePath.aboveAll() : acting;
        return changes.asFlux()
                .map(change -> change.at(place))
                .filter(change -> !change.before().equals(change.after()))
                .onBackpressureBuffer(WAITING, BufferOverflowStrategy.ERROR)
                .publishOn(threads);
    }

    @EventListener
    void tell(DecisionsChanged change) {
        changes.emitNext(change, Sinks.EmitFailureHandler.FAIL_FAST);
    }
}

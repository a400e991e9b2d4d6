package org.gangju.platform.schema;

import java.util.Set;
import org.gangju.spi.caller.Caller;
import reactor.core.publisher.Flux;

/** Knows which of the optional modules a caller has. Asked before a request runs; answers from memory. */
public interface ModuleChoice {

    /** The ids of the modules of the organization that the caller acts for. */
    Set<String> of(Caller caller);

    /**
     * The same from now on, whenever it changes; never ends of itself. It fails when whoever listens is too slow.
     * Nothing ever changes unless an implementation says so.
     */
    default Flux<Set<String>> changes(Caller caller) {
        return Flux.never();
    }
}

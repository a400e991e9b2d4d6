package org.gangju.platform.mask;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.node.NodeLoaders;
import org.gangju.spi.batch.Batches;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.springframework.stereotype.Component;

/**
 * Decides whose masks are lifted, for all that a request asks for at once, and writes each into the audit before anybody sees
 * a value: with its purpose, and also where it was refused.
 */
@Component
class Unmasking {

    private static final String EVENT = "unmask";

    private final NodeLoaders loaders;
    private final AuditTrail trail;

    Unmasking(Batches batches, NodeLoaders loaders, AuditTrail trail) {
        this.loaders = loaders;
        this.trail = trail;
        batches.register(UnmaskFetcher.NAME, this::decide);
    }

    private Map<Wish, Boolean> decide(Set<Wish> wishes, Caller caller) {
        Map<Wish, Boolean> decided = new HashMap<>();
        wishes.stream()
                .collect(groupingBy(Wish::kind, mapping(wish -> wish, toSet())))
                .forEach((kind, alike) -> {
                    Set<Long> reached = reached(kind, alike, caller);
                    alike.forEach(wish -> decided.put(wish, reached.contains(wish.key())));
                });
        trail.record(events(decided, caller));
        return decided;
    }

    /** Those that the caller would see if its permission to unmask were the one to read. */
    private Set<Long> reached(Kind kind, Set<Wish> wishes, Caller caller) {
        Set<Long> keys = wishes.stream().map(Wish::key).collect(toSet());
        return loaders.ofType(kind.typeName())
                .map(loader -> loader.load(keys, caller.holding(loader.permission(), kind.permission()))
                        .keySet())
                .orElse(Set.of());
    }

    private static List<AuditEvent> events(Map<Wish, Boolean> decided, Caller caller) {
        List<AuditEvent> events = new ArrayList<>();
        decided.forEach((wish, granted) ->
                events.add(AuditEvent.of(EVENT, granted ? AuditOutcome.DONE : AuditOutcome.DENIED, caller)
                        .about(new NodeId(wish.typeName(), wish.key()).encoded())
                        .because(wish.purpose())));
        return events;
    }

    /**
     * One object to be unmasked.
     *
     * @param permission the name of the permission that it takes
     */
    record Wish(String typeName, long key, String permission, String purpose) {

        Kind kind() {
            return new Kind(typeName, permission);
        }
    }

    /** What is decided on together. */
    record Kind(String typeName, String permission) {}
}

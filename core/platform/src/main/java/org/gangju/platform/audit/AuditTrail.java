package org.gangju.platform.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.platform.transaction.Attempts;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Service;

/** Writes down what was done. Everything that matters is told here once, in the transaction that did it. */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final PersonKeys people;
    private final Attempts attempts;
    private final Clock clock;

    AuditTrail(AuditEntries entries, PersonKeys people, Attempts attempts, Clock clock) {
        this.entries = entries;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Does the work and then tells of it with all that it has changed, as the last statements of the transaction around
     * it; nothing may be asked of the database behind it.
     */
    public <T> T telling(Function<T, AuditEvent> told, Supplier<T> work) {
        ChangeSet changes = new ChangeSet();
        T done = ScopedValue.where(ChangeSet.CURRENT, changes).call(() -> {
            T result = work.get();
            entries.flush();
            return result;
        });
        append(told.apply(done), AuditOrigin.current(), changes);
        return done;
    }

    /** Tells of something as the last statements of the transaction around it, or else in one of its own. */
    public void record(AuditEvent event) {
        record(event, AuditOrigin.current());
    }

    /** The same about what comes from elsewhere than this thread's work. */
    public void record(AuditEvent event, AuditOrigin origin) {
        attempts.run(() -> {
            append(event, origin, new ChangeSet());
            return event;
        });
    }

    /** Tells of many things that were done as one, in one transaction or as the last statements of that around it. */
    public void record(List<AuditEvent> events) {
        AuditOrigin origin = AuditOrigin.current();
        attempts.run(() -> {
            entries.append(events.stream()
                    .map(event -> entry(event, origin, new ChangeSet()))
                    .toList());
            return events;
        });
    }

    private void append(AuditEvent event, AuditOrigin origin, ChangeSet changes) {
        entries.append(List.of(entry(event, origin, changes)));
    }

    /** What becomes an entry as soon as it is known behind which one. */
    private Function<ChainHead, StoredEntry> entry(AuditEvent event, AuditOrigin origin, ChangeSet changes) {
        PersonHashes hashes = new PersonHashes(people.of(people(changes.changes())));
        String text = ChangesText.of(changes.with(event.facts()), changes, hashes);
        long now = clock.millis();
        TreePath acting = event.acting();
        return head -> new StoredEntry(
                head.sequence() + 1,
                now,
                Objects.requireNonNull(ColumnText.of(event.name(), 100)),
                event.outcome().name(),
                ColumnText.of(event.caller(), 200),
                ColumnText.of(origin.client(), 100),
                acting == null ? null : acting.id(),
                acting == null ? null : acting.value(),
                ColumnText.of(origin.address(), 64),
                ColumnText.of(event.nodeId(), 100),
                ColumnText.of(event.problems(), 1000),
                ColumnText.of(event.reason(), 500),
                ColumnText.of(origin.traceId(), 64),
                text,
                head.hash());
    }

    private static Set<String> people(Collection<ObjectChange> changes) {
        return changes.stream()
                .flatMap(change -> change.properties().values().stream())
                .map(ChangedValue::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}

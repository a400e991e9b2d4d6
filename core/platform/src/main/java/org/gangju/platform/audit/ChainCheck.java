package org.gangju.platform.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One check of the whole chain, page by page, so that its length needs no memory. */
final class ChainCheck {

    static final int MOST_FAULTS = 20;
    private static final int PAGE = 500;

    private final AuditEntries entries;
    private final CheckpointTable table;
    private final Optional<String> key;
    private final List<Checkpoint> given;
    private final long nowMillis;
    private final Map<Long, ChainFault> faults = new LinkedHashMap<>();

    private long count;
    private long checkpoints;
    private long last;
    private @Nullable String hash;

    /** @param given checkpoints that were kept elsewhere */
    ChainCheck(
            AuditEntries entries, CheckpointTable table, CheckpointKeys keys, List<Checkpoint> given, long nowMillis) {
        this.entries = entries;
        this.table = table;
        this.key = keys.stored().map(CheckpointKey::publicKey);
        this.given = List.copyOf(given);
        this.nowMillis = nowMillis;
    }

    /** Reads the chain up to where it ends now; entries may be added meanwhile. */
    ChainReport run() {
        ChainHead head = entries.head();
        begin();
        given.stream()
                .filter(checkpoint -> !isOurs(checkpoint))
                .forEach(checkpoint -> fault(ChainFaultKind.FORGED_CHECKPOINT, checkpoint.sequence()));
        given.stream().filter(checkpoint -> checkpoint.sequence() <= last).forEach(this::compareRemoved);
        List<ChainLink> page = page(head);
        while (!page.isEmpty()) {
            page.forEach(this::follow);
            compare(page);
            page = page(head);
        }
        end(head);
        return new ChainReport(count, last, checkpoints, List.copyOf(faults.values()));
    }

    private void begin() {
        ChainStart start = ChainStart.of(
                entries.after(0, Long.MAX_VALUE, 1).stream()
                        .map(link -> link.entry().sequence())
                        .findFirst(),
                table.oldest(1).stream().findFirst(),
                nowMillis);
        last = start.sequence();
        hash = start.hash();
        if (start.fault() == null) {
            table.between(last, last).forEach(checkpoint -> compare(checkpoint, hash));
            return;
        }
        fault(start.fault().kind(), start.fault().sequence());
    }

    private List<ChainLink> page(ChainHead head) {
        return faults.size() < MOST_FAULTS ? entries.after(last, head.sequence(), PAGE) : List.of();
    }

    private void follow(ChainLink link) {
        StoredEntry entry = link.entry();
        if (entry.sequence() != last + 1) {
            fault(ChainFaultKind.MISSING, last + 1);
            hash = null;
        }
        boolean whole = entry.hash().equals(link.hash());
        boolean linked = hash == null || hash.equals(entry.previousHash());
        if (!whole) {
            fault(linked ? ChainFaultKind.EDITED : ChainFaultKind.MOVED, entry.sequence());
        } else if (!linked) {
            fault(ChainFaultKind.UNLINKED, entry.sequence());
        }
        last = entry.sequence();
        hash = link.hash();
        count++;
    }

    /** The checkpoints of a page, those of this installation and those that were given. */
    private void compare(List<ChainLink> page) {
        Map<Long, String> hashes = new LinkedHashMap<>();
        page.forEach(link -> hashes.put(link.entry().sequence(), link.hash()));
        long first = page.getFirst().entry().sequence();
        Stream.concat(
                        table.between(first, last).stream(),
                        given.stream()
                                .filter(checkpoint -> checkpoint.sequence() >= first && checkpoint.sequence() <= last))
                .forEach(checkpoint -> compare(checkpoint, hashes.get(checkpoint.sequence())));
    }

    private void compare(Checkpoint checkpoint, @Nullable String found) {
        checkpoints++;
        if (!isOurs(checkpoint)) {
            fault(ChainFaultKind.FORGED_CHECKPOINT, checkpoint.sequence());
        } else if (!checkpoint.hash().equals(found)) {
            fault(ChainFaultKind.REWRITTEN, checkpoint.sequence());
        }
    }

    /** The entry of this checkpoint is not there any more: it must have been old enough. */
    private void compareRemoved(Checkpoint checkpoint) {
        checkpoints++;
        boolean old = nowMillis - checkpoint.madeMillis() >= AuditSettings.SHORTEST.toMillis();
        if (!isOurs(checkpoint)) {
            fault(ChainFaultKind.FORGED_CHECKPOINT, checkpoint.sequence());
        } else if (!old) {
            fault(ChainFaultKind.MISSING, checkpoint.sequence());
        } else if (checkpoint.sequence() == last && !checkpoint.hash().equals(hash)) {
            fault(ChainFaultKind.REWRITTEN, checkpoint.sequence());
        }
    }

    private boolean isOurs(Checkpoint checkpoint) {
        return key.equals(Optional.of(checkpoint.publicKey())) && checkpoint.isSigned();
    }

    private void end(ChainHead head) {
        if (faults.size() >= MOST_FAULTS) {
            return;
        }
        long signed = Stream.concat(table.newest().stream(), given.stream())
                .mapToLong(Checkpoint::sequence)
                .max()
                .orElse(0);
        long written = entries.last();
        long now = entries.head().sequence();
        if (last < head.sequence() || signed > now) {
            fault(ChainFaultKind.TRUNCATED, last + 1);
        } else if (!Objects.equals(hash, head.hash()) || written > now) {
            fault(ChainFaultKind.HEAD_CHANGED, head.sequence());
        }
    }

    private void fault(ChainFaultKind kind, long sequence) {
        faults.putIfAbsent(sequence, new ChainFault(kind, sequence));
    }
}

package org.gangju.platform.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Signs where the chain stands, after every thousand entries and each hour in which there were some. */
@Service
class Checkpoints {

    static final int INTERVAL = 1000;
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Checkpoints of one turn; what is left waits for the next. */
    private static final int MOST = 100;

    private final AuditEntries entries;
    private final CheckpointTable table;
    private final CheckpointKeys keys;
    private final Clock clock;

    Checkpoints(AuditEntries entries, CheckpointTable table, CheckpointKeys keys, Clock clock) {
        this.entries = entries;
        this.table = table;
        this.keys = keys;
        this.clock = clock;
    }

    /** The checkpoint of the last entry, made when there is none; nothing while there is no entry. */
    Optional<Checkpoint> now() {
        ChainHead head = entries.head();
        if (head.sequence() == 0) {
            return Optional.empty();
        }
        return table.between(head.sequence(), head.sequence()).stream()
                .findFirst()
                .or(() -> Optional.of(make(head)));
    }

    /** Makes those that are due. */
    void makeDue() {
        ChainHead head = entries.head();
        Optional<Checkpoint> newest = table.newest();
        long last = newest.map(Checkpoint::sequence).orElse(0L);
        for (int made = 0; made < MOST && head.sequence() - last >= INTERVAL; made++) {
            last += INTERVAL;
            makeAt(last);
        }
        long since = newest.map(Checkpoint::madeMillis).orElse(0L);
        if (head.sequence() > last && clock.millis() - since >= LONGEST.toMillis()) {
            make(head);
        }
    }

    private void makeAt(long sequence) {
        List<ChainLink> found = entries.after(sequence - 1, sequence, 1);
        found.forEach(link -> make(new ChainHead(sequence, link.hash())));
    }

    private Checkpoint make(ChainHead head) {
        Checkpoint checkpoint = keys.key().sign(head, clock.millis());
        try {
            table.add(checkpoint);
            return checkpoint;
        } catch (DuplicateKeyException anotherReplicaWasFirst) {
            return table.between(head.sequence(), head.sequence()).stream()
                    .findFirst()
                    .orElse(checkpoint);
        }
    }
}

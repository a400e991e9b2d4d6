package org.gangju.platform.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gangju.platform.transaction.Attempts;
import org.springframework.stereotype.Component;

/** Removes entries that were kept long enough, the oldest first, always up to a checkpoint that then begins the chain. */
@Component
class AuditCleaning {

    /** Checkpoints of one turn, each with a thousand entries at most; the rest waits for the next turn. */
    private static final int TURNS = 100;

    private final AuditEntries entries;
    private final CheckpointTable checkpoints;
    private final Attempts attempts;
    private final AuditSettings settings;
    private final Clock clock;

    AuditCleaning(
            AuditEntries entries, CheckpointTable checkpoints, Attempts attempts, AuditSettings settings, Clock clock) {
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Works in small transactions that leave the chain whole. */
    void clean() {
        Instant before = clock.instant().minus(settings.keep());
        int turn = 0;
        while (turn < TURNS && attempts.run(() -> cleaned(before.toEpochMilli()))) {
            turn++;
        }
    }

    /** Whether there may be more to remove. The oldest checkpoint may be the one that the chain begins with already. */
    private boolean cleaned(long beforeMillis) {
        List<Checkpoint> oldest = checkpoints.oldest(2).stream()
                .filter(checkpoint -> checkpoint.madeMillis() < beforeMillis)
                .toList();
        if (oldest.isEmpty()) {
            return false;
        }
        Checkpoint base = oldest.getLast();
        checkpoints.removeBefore(base.sequence());
        return entries.removeUpTo(base.sequence()) > 0 || oldest.size() > 1;
    }
}

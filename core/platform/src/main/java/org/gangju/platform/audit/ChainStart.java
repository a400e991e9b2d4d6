package org.gangju.platform.audit;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a chain begins: at its first entry ever, or behind the checkpoint up to which old entries were removed.
 *
 * @param sequence the number of the entry before the first one
 * @param hash that one's hash; null where it cannot be known
 * @param fault what is wrong about the beginning
 */
record ChainStart(
        long sequence, @Nullable String hash, @Nullable ChainFault fault) {

    private static final ChainStart GENESIS = new ChainStart(0, StoredEntry.NO_HASH, null);

    /**
     * @param first the number of the first entry that there is, if there is any
     * @param oldest the oldest checkpoint that there is
     */
    static ChainStart of(Optional<Long> first, Optional<Checkpoint> oldest, long nowMillis) {
        long from = first.orElse(1L);
        if (from == 1 && (first.isPresent() || oldest.isEmpty())) {
            return GENESIS;
        }
        if (oldest.isEmpty()) {
            return new ChainStart(from - 1, null, new ChainFault(ChainFaultKind.MISSING, 1));
        }
        Checkpoint base = oldest.get();
        boolean follows = first.isEmpty() || from > base.sequence();
        if (follows && isOld(base, nowMillis)) {
            return new ChainStart(base.sequence(), base.hash(), null);
        }
        return new ChainStart(from - 1, null, new ChainFault(ChainFaultKind.MISSING, 1));
    }

    /** Nothing younger than the shortest time that entries are kept for is ever removed. */
    private static boolean isOld(Checkpoint checkpoint, long nowMillis) {
        Duration age = Duration.ofMillis(nowMillis - checkpoint.madeMillis());
        return age.compareTo(AuditSettings.SHORTEST) >= 0;
    }
}

package org.gangju.platform.retention;

import java.time.OffsetDateTime;
import org.gangju.spi.module.Title;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it reads now.
 *
 * @param keptFor as ISO 8601 writes it
 * @param lastRunAt when it was last applied; null while it never was, and for whom it does not concern
 * @param erasedInAll how many rows it has erased; null for whom it does not concern
 */
record RetentionRuleView(
        String key,
        Title title,
        String keptFor,
        @Nullable OffsetDateTime lastRunAt,
        @Nullable Long erasedInAll) {

    /** What everybody may know. */
    static RetentionRuleView of(KeptData kept) {
        return new RetentionRuleView(
                kept.key(), kept.rule().title(), kept.keptFor().toString(), null, null);
    }

    /** The same for who is over the whole tree. */
    RetentionRuleView with(@Nullable RetentionRun run) {
        return run == null
                ? new RetentionRuleView(key, title, keptFor, null, 0L)
                : new RetentionRuleView(key, title, keptFor, run.lastAt(), run.erased());
    }
}

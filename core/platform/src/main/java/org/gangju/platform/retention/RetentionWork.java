package org.gangju.platform.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.platform.privacy.PersonKeys;
import org.gangju.platform.transaction.Attempts;
import org.springframework.stereotype.Component;

/** Erases what a rule has kept long enough, with the keys that the audit has hashed it with. */
@Component
class RetentionWork {

    /** Rows of one transaction of the daily work. */
    static final int PART = 500;

    private final RetentionRuns runs;
    private final PersonKeys people;
    private final Attempts attempts;
    private final Clock clock;

    RetentionWork(RetentionRuns runs, PersonKeys people, Attempts attempts, Clock clock) {
        this.runs = runs;
        this.people = people;
        this.attempts = attempts;
        this.clock = clock;
    }

    /**
     * Erases in parts, each in a transaction of its own unless there is one around it, and says how many rows.
     *
     * @param parts how many parts at most
     */
    int apply(KeptData kept, int parts) {
        LocalDate before = kept.endedBefore(LocalDate.now(clock));
        int erased = 0;
        for (int part = 0; part < parts; part++) {
            int more = attempts.run(() -> part(kept, before));
            erased += more;
            if (more < PART) {
                return erased;
            }
        }
        return erased;
    }

    /** How many rows are still to be erased. */
    long due(KeptData kept) {
        LocalDate before = kept.endedBefore(LocalDate.now(clock));
        return attempts.run(() -> kept.rule().due(before));
    }

    private int part(KeptData kept, LocalDate before) {
        List<String> erased = kept.rule().erase(before, PART);
        people.destroy(erased);
        runs.add(kept.key(), erased.size());
        return erased.size();
    }
}

package org.gangju.platform.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Applies all rules once a day, on the replica that is first; what is left of a broken turn waits for the next day. */
@Component
class RetentionCare {

    private static final Logger log = LoggerFactory.getLogger(RetentionCare.class);

    /** Of a rule and a day: 100,000 rows; the rest waits for the next day. */
    private static final int PARTS = 200;

    private final RetentionRules rules;
    private final RetentionWork work;
    private final RetentionRuns runs;
    private final AuditTrail trail;
    private final Clock clock;

    RetentionCare(RetentionRules rules, RetentionWork work, RetentionRuns runs, AuditTrail trail, Clock clock) {
        this.rules = rules;
        this.work = work;
        this.runs = runs;
        this.trail = trail;
        this.clock = clock;
    }

    /** Looks each hour whether a day has begun. */
    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void turn() {
        if (runs.begin(LocalDate.now(clock))) {
            Map<String, String> counts = new TreeMap<>();
            rules.all().forEach(kept -> counts.put(kept.key(), applied(kept)));
            trail.record(
                    AuditEvent.of("RETENTION", AuditOutcome.DONE, (String) null).with(counts));
        }
    }

    /** A rule that fails is not in the way of the others. */
    private String applied(KeptData kept) {
        try {
            return String.valueOf(work.apply(kept, PARTS));
        } catch (RuntimeException failure) {
            log.error("The rule of retention {} failed", kept.key(), failure);
            return "failed";
        }
    }
}

package org.gangju.platform.audit;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is done about the audit by the clock, on every replica: whoever is first has done it for all. */
@Component
class AuditCare {

    private final Checkpoints checkpoints;
    private final AuditCleaning cleaning;

    AuditCare(Checkpoints checkpoints, AuditCleaning cleaning) {
        this.checkpoints = checkpoints;
        this.cleaning = cleaning;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sign() {
        checkpoints.makeDue();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 5, timeUnit = TimeUnit.MINUTES)
    void clean() {
        cleaning.clean();
    }
}

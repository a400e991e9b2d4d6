package org.gangju.platform.basis;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.privacy.ProcessingBasis;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Asks for the record of processing. */
@Component
class RecordedBasis implements ProcessingBasis {

    private final BasisPolicy policy;
    private final ProcessingRecordStore records;
    private final Clock clock;

    RecordedBasis(BasisPolicy policy, ProcessingRecordStore records, Clock clock) {
        this.policy = policy;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public void require(TreePath organization, String field) {
        if (policy.isWaived() || records.covers(organization, LocalDate.now(clock))) {
            return;
        }
        if (policy.reason() == ProcessingReason.RECORD_ASKED) {
            throw new RuleViolation(BasisRule.PROCESSING_RECORD_MISSING, field, organization.depth());
        }
    }
}

package org.gangju.platform.basis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.gangju.platform.audit.ChangeLog;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Service;

/** Records and withdraws the grounds of processing. Joins the transaction around it. */
@Service
class ProcessingRecords {

    private static final int LONGEST_REASON = 500;

    private final ProcessingRecordStore store;
    private final OrganizationDirectory organizations;
    private final ChangeLog changes;
    private final Clock clock;

    ProcessingRecords(
            ProcessingRecordStore store, OrganizationDirectory organizations, ChangeLog changes, Clock clock) {
        this.store = store;
        this.organizations = organizations;
        this.changes = changes;
        this.clock = clock;
    }

    ProcessingRecordView add(RecordProcessingInput input, Caller caller) {
        Grounds grounds = GroundsInput.read(input, LocalDate.now(clock));
        TreePath place = organizations.holdPlace(input.organizationId(), "organizationId", caller);
        ProcessingRecordView added = store.add(place, grounds, caller.id());
        changes.changed(ProcessingRecordView.TYPE_NAME, added.id(), Map.of(), told(grounds));
        return added;
    }

    /** From now on nobody new is stored by it; who was stored stays. */
    ProcessingRecordView withdraw(WithdrawProcessingRecordInput input, Caller caller) {
        String reason = InputText.name(input.reason(), "reason", LONGEST_REASON);
        ProcessingRecordView found = NodeId.keyOf(ProcessingRecordView.TYPE_NAME, input.id())
                .flatMap(store::find)
                .filter(candidate -> caller.scope().organizations().contains(candidate.place()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, "id", input.id()));
        if (!store.withdraw(found.key(), caller.id(), reason)) {
            throw new RuleViolation(BasisRule.PROCESSING_RECORD_WITHDRAWN, "id");
        }
        changes.changed(
                ProcessingRecordView.TYPE_NAME, found.id(), Map.of("withdrawn", false), Map.of("withdrawn", true));
        return store.find(found.key()).orElseThrow();
    }

    private static Map<String, Object> told(Grounds grounds) {
        return Map.of(
                "legalBasis", grounds.legalBasis(),
                "purpose", grounds.purpose(),
                "notice", grounds.notice(),
                "separateConsent", grounds.separateConsent(),
                "assessment", grounds.assessment(),
                "assessedOn", grounds.assessedOn(),
                "conclusion", grounds.conclusion(),
                "validFrom", grounds.validFrom(),
                "reviewDueOn", grounds.reviewDueOn());
    }
}

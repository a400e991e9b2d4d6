package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.ErrorCode;

/** Tells of files that were refused before their feature could answer; what it answers, its mutation tells. */
final class UploadAudit {

    private final AuditTrail trail;

    UploadAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void tell(String event, ErrorCode code, Caller caller, HttpServletRequest request) {
        AuditOutcome outcome = switch (code) {
            case FORBIDDEN -> AuditOutcome.DENIED;
            case INTERNAL -> AuditOutcome.FAILED;
            default -> AuditOutcome.REFUSED;
        };
        trail.record(AuditEvent.of(event, outcome, caller).with(List.of(code.name())), FileOrigin.of(request));
    }
}

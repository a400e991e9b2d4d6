package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOrigin;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.platform.execution.Trace;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.DownloadNote;
import org.jspecify.annotations.Nullable;

/** Tells of a file before its first byte is sent: what could not be told of is not given away. */
final class DownloadAudit {

    private final AuditTrail trail;

    DownloadAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void tell(DownloadNote note, Caller caller, HttpServletRequest request) {
        AuditEvent event = AuditEvent.of(note.event(), AuditOutcome.DONE, caller)
                .about(note.nodeId())
                .with(note.facts());
        trail.record(
                event,
                new AuditOrigin(
                        request.getRemoteAddr(), client(request), Trace.start().id()));
    }

    private static @Nullable String client(HttpServletRequest request) {
        return request.getAttribute(Standing.ATTRIBUTE) instanceof Standing standing ? standing.client() : null;
    }
}

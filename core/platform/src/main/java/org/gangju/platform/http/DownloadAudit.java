package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.DownloadNote;

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
        trail.record(event, FileOrigin.of(request));
    }
}

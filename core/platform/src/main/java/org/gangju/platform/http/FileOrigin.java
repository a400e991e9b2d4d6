package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.audit.AuditOrigin;
import org.gangju.platform.execution.Trace;
import org.gangju.platform.subscription.Standing;
import org.jspecify.annotations.Nullable;

/** Where a request for a file comes from, as the audit tells it. */
final class FileOrigin {

    private FileOrigin() {}

    static AuditOrigin of(HttpServletRequest request) {
        return new AuditOrigin(
                request.getRemoteAddr(), client(request), Trace.start().id());
    }

    private static @Nullable String client(HttpServletRequest request) {
        return request.getAttribute(Standing.ATTRIBUTE) instanceof Standing standing ? standing.client() : null;
    }
}

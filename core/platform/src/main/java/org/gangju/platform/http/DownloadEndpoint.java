package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.Download;
import org.gangju.spi.download.DownloadFile;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;

/** Answers with a feature's file, within the limits of its caller from the first statement to the last byte. */
final class DownloadEndpoint implements HttpRequestHandler {

    private final Download download;
    private final DownloadLimits limits;
    private final DownloadAudit audit;
    private final FailureWriter failures;

    DownloadEndpoint(Download download, DownloadLimits limits, DownloadAudit audit, FailureWriter failures) {
        this.download = download;
        this.limits = limits;
        this.audit = audit;
        this.failures = failures;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (CodedException refused) {
            failures.write(request, response, refused);
        } catch (RuntimeException failure) {
            failures.writeInternal(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!RequestParameters.isGet(request)) {
            throw Refusal.method("GET", "downloadMethod", download.path());
        }
        Caller caller = Objects.requireNonNull((Caller) request.getAttribute(Standing.CALLER));
        Admission.Slot slot = limits.open(caller);
        try {
            serve(caller, request, response);
        } finally {
            slot.close();
        }
    }

    private void serve(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        require(caller);
        Map<String, String> parameters = DownloadQuery.parse(request.getQueryString(), download.parameters());
        DownloadFile file =
                limits.during(caller, () -> download.prepare(parameters, caller.with(download.permission())));
        limits.charge(caller, file.lines());
        audit.tell(file.note(), caller, request);
        send(file, response);
    }

    private void require(Caller caller) {
        if (!caller.may(download.permission())) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", download.permission());
        }
    }

    private static void send(DownloadFile file, HttpServletResponse response) throws IOException {
        SafeHeaders.on(response);
        response.setContentType(file.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"");
        file.content().writeTo(response.getOutputStream());
    }
}

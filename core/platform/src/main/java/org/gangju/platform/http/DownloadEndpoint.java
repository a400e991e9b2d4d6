package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.download.Download;
import org.gangju.spi.download.DownloadFile;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers with a feature's file, within the limits of its caller from the first statement to the last byte. */
final class DownloadEndpoint implements HttpRequestHandler {

    private final Download download;
    private final FileLimits limits;
    private final DownloadAudit audit;
    private final FailureWriter failures;

    DownloadEndpoint(Download download, FileLimits limits, DownloadAudit audit, FailureWriter failures) {
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
            failures.write(
                    request, response, refused.code() == ErrorCode.NOT_FOUND ? Refusal.notFound(refused) : refused);
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
        Map<String, String> parameters = FileQuery.parse(request, download.parameters());
        DownloadFile file =
                limits.during(caller, () -> download.prepare(parameters, caller.with(download.permission())));
        SafeHeaders.on(response);
        if (isKnown(file, request, response)) {
            return;
        }
        limits.charge(caller, file.lines());
        audit.tell(file.note(), caller, request);
        send(file, response);
    }

    private void require(Caller caller) {
        if (!caller.may(download.permission())) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", download.permission());
        }
    }

    /** Whether the caller has the file already, and has been told so. */
    private static boolean isKnown(DownloadFile file, HttpServletRequest request, HttpServletResponse response) {
        DownloadFile.Stored stored = file.stored();
        return stored != null && new ServletWebRequest(request, response).checkNotModified(stored.tag());
    }

    private static void send(DownloadFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name()));
        DownloadFile.Stored stored = file.stored();
        if (stored != null) {
            response.setContentLengthLong(stored.size());
        }
        file.content().writeTo(response.getOutputStream());
    }

    /** Old browsers read the plain name, and all others that in UTF-8. */
    private static String disposition(String name) {
        ContentDisposition.Builder attachment = ContentDisposition.attachment();
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        return (plain ? attachment.filename(name) : attachment.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}

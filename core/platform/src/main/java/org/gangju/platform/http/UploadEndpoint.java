package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.gangju.platform.limit.Admission;
import org.gangju.platform.limit.RateLimited;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.upload.FileType;
import org.gangju.spi.upload.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestHandler;

/**
 * Takes a file for a feature. It comes in whole before a transaction begins, into a file of its own that is gone with the
 * request: a client that sends slowly, or gives up, costs the database nothing.
 */
final class UploadEndpoint implements HttpRequestHandler {

    /** Bytes that cost as much as an object of a list. */
    private static final int PART = 64 * 1024;

    private static final int RETRY_SECONDS = 5;

    private final Upload upload;
    private final FileLimits limits;
    private final UploadAudit audit;
    private final FailureWriter failures;
    private final Semaphore places;
    private final FileTypes types;

    UploadEndpoint(Upload upload, FileLimits limits, UploadAudit audit, FailureWriter failures) {
        this.upload = upload;
        this.limits = limits;
        this.audit = audit;
        this.failures = failures;
        this.places = new Semaphore(upload.limits().atOnce());
        this.types = new FileTypes(upload.limits().types());
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
        if (!request.getMethod().equals("POST")) {
            throw Refusal.method("POST", "uploadMethod", upload.path());
        }
        Caller caller = Objects.requireNonNull((Caller) request.getAttribute(Standing.CALLER));
        Admission.Slot slot = limits.open(caller);
        try {
            SafeHeaders.on(response);
            JsonAnswer.write(response, HttpServletResponse.SC_OK, ResponseFormat.JSON, told(caller, request));
        } finally {
            slot.close();
        }
    }

    private Map<String, @Nullable Object> told(Caller caller, HttpServletRequest request) throws IOException {
        try {
            return placed(caller, request);
        } catch (CodedException refused) {
            audit.tell(upload.event(), refused.code(), caller, request);
            throw refused;
        }
    }

    private Map<String, @Nullable Object> placed(Caller caller, HttpServletRequest request) throws IOException {
        if (!caller.may(upload.permission())) {
            throw new CodedException(ErrorCode.FORBIDDEN, "forbidden", upload.permission());
        }
        if (!places.tryAcquire()) {
            throw new RateLimited("uploads-at-once", upload.limits().atOnce(), RETRY_SECONDS);
        }
        try {
            return taken(caller, request);
        } finally {
            places.release();
        }
    }

    private Map<String, @Nullable Object> taken(Caller caller, HttpServletRequest request) throws IOException {
        Map<String, String> parameters = UploadQuery.parse(request, upload.parameters());
        String name = parameters.getOrDefault(Upload.NAME, "");
        FileType wanted = types.require(name);
        UploadHeaders.require(request, wanted, upload.limits().largest());
        try (SpooledFile file = SpooledFile.read(request.getInputStream(), upload.limits(), System::nanoTime)) {
            types.requireContent(wanted, file);
            limits.charge(caller, Math.toIntExact(1 + file.size() / PART));
            return FileOrigin.of(request)
                    .during(() -> limits.during(
                            caller,
                            () -> upload.receive(
                                    parameters, file.received(name, wanted), caller.with(upload.permission()))));
        }
    }
}

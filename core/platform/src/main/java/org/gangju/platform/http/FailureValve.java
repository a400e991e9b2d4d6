package org.gangju.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Tomcat's own last word on a failure, in our form; also where a filter set nothing but the status. */
final class FailureValve extends ErrorReportValve {

    private final FailureWriter failures;

    FailureValve(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0) {
            return;
        }
        response.setErrorReported();
        try {
            failures.writeStatus(request, response, response.getStatus());
            response.finishResponse();
        } catch (IOException callerLeft) {
            throw new UncheckedIOException(callerLeft);
        }
    }
}

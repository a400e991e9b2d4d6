package org.gangju.platform.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.HttpRequestHandler;

/** Where the server comes with every failure that nothing else answered, whatever its path. */
final class ErrorPage implements ErrorController, HttpRequestHandler {

    private final FailureWriter failures;

    ErrorPage(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            write(request, response, cause);
            return;
        }
        failures.writeStatus(request, response, status(request));
    }

    /** Tomcat fails a request that it cannot read to its end, whatever the application makes of that. */
    private void write(HttpServletRequest request, HttpServletResponse response, Throwable cause) throws IOException {
        switch (cause) {
            case SocketTimeoutException tooSlow ->
                failures.writeStatus(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            case BadRequestException unreadable ->
                failures.writeStatus(request, response, HttpServletResponse.SC_BAD_REQUEST);
            default -> failures.writeInternal(request, response, cause);
        }
    }

    /** Who asks for the page itself finds nothing there. */
    private static int status(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
    }
}

package org.gangju.platform.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.platform.http.FailureWriter;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Answers requests that are not let in with a GraphQL body. */
final class AccessErrors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final FailureWriter failures;

    AccessErrors(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean given = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, given ? "Bearer error=\"invalid_token\"" : "Bearer");
        String key = given ? "tokenRefused" : "noToken";
        failures.write(request, response, new CodedException(ErrorCode.UNAUTHENTICATED, key));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        failures.write(request, response, new CodedException(ErrorCode.FORBIDDEN, "notForThisCaller"));
    }
}

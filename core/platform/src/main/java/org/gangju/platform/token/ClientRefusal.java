package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gangju.platform.http.FailureWriter;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers a client that gets no token: with the code that section 5.2 of RFC 6749 asks for, beside the errors that every
 * answer of ours has.
 */
final class ClientRefusal implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final FailureWriter failures;

    ClientRefusal(FailureWriter failures) {
        this.failures = failures;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        refuse(request, response, OAuth2ErrorCodes.INVALID_CLIENT);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        refuse(request, response, code(cause));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        if (OAuth2ErrorCodes.INVALID_CLIENT.equals(code)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gangju\"");
            answer(request, response, code, new CodedException(ErrorCode.UNAUTHENTICATED, "tokenClient"));
            return;
        }
        answer(request, response, code, new CodedException(ErrorCode.BAD_INPUT, "tokenRequest", code));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String code, CodedException failure)
            throws IOException {
        failures.write(request, response, failure, Map.of("error", code));
    }

    private static String code(AuthenticationException cause) {
        return cause instanceof OAuth2AuthenticationException coded
                ? coded.getError().getErrorCode()
                : OAuth2ErrorCodes.INVALID_CLIENT;
    }
}

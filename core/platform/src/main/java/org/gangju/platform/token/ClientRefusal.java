package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.http.converter.OAuth2ErrorHttpMessageConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers a client that did not prove who it is, as section 5.2 of RFC 6749 asks. */
final class ClientRefusal implements AuthenticationEntryPoint, AuthenticationFailureHandler {

    private final HttpMessageConverter<OAuth2Error> json = new OAuth2ErrorHttpMessageConverter();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        write(response, OAuth2ErrorCodes.INVALID_CLIENT);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean coded = cause instanceof OAuth2AuthenticationException;
        write(
                response,
                coded
                        ? ((OAuth2AuthenticationException) cause).getError().getErrorCode()
                        : OAuth2ErrorCodes.INVALID_CLIENT);
    }

    private void write(HttpServletResponse response, String code) throws IOException {
        boolean unknown = OAuth2ErrorCodes.INVALID_CLIENT.equals(code);
        response.setStatus(unknown ? HttpStatus.UNAUTHORIZED.value() : HttpStatus.BAD_REQUEST.value());
        if (unknown) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"gangju\"");
        }
        json.write(new OAuth2Error(code), null, new ServletServerHttpResponse(response));
    }
}

package org.gangju.platform.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.LocaleResolver;

/** Answers requests that are not let in with a GraphQL body. */
final class AccessErrors implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource messages;
    private final LocaleResolver locales;

    AccessErrors(MessageSource messages, LocaleResolver locales) {
        this.messages = messages;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        boolean given = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, given ? "Bearer error=\"invalid_token\"" : "Bearer");
        write(request, response, new CodedException(ErrorCode.UNAUTHENTICATED, given ? "tokenRefused" : "noToken"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        write(request, response, new CodedException(ErrorCode.FORBIDDEN, "notForThisCaller"));
    }

    void write(HttpServletRequest request, HttpServletResponse response, CodedException refused) throws IOException {
        String message = messages.getMessage(
                "error." + refused.messageKey(), refused.arguments().toArray(), locales.resolveLocale(request));
        response.setStatus(
                switch (refused.code()) {
                    case UNAUTHENTICATED -> 401;
                    case FORBIDDEN -> 403;
                    default -> 400;
                });
        response.setContentType("application/json;charset=utf-8");
        response.getWriter()
                .write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                        .formatted(message.replaceAll("[\"\\\\\\p{Cntrl}]", " "), refused.code()));
    }
}

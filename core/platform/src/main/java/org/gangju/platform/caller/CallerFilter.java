package org.gangju.platform.caller;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.platform.http.FailureWriter;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the caller of a request with a bearer token into the request's attribute {@link #ATTRIBUTE}. */
final class CallerFilter extends OncePerRequestFilter {

    /** The request attribute that holds the resolved {@link Caller}. */
    public static final String ATTRIBUTE = "org.gangju.caller";

    /** The header that names the organization to act for. */
    private static final String ACTING = "Gangju-Organization";

    private final Callers callers;
    private final LocaleResolver locales;
    private final FailureWriter failures;

    CallerFilter(Callers callers, LocaleResolver locales, FailureWriter failures) {
        this.callers = callers;
        this.locales = locales;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token) {
            try {
                request.setAttribute(ATTRIBUTE, caller(token, request));
            } catch (CodedException refused) {
                failures.write(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Caller caller(CallerToken token, HttpServletRequest request) {
        return callers.resolve(token.credential(), request.getHeader(ACTING), locales.resolveLocale(request));
    }
}

package org.gangju.platform.caller;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.platform.http.FailureWriter;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.error.CodedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the caller of a request with a bearer token, and what it was let in with, into the request's attributes. */
final class CallerFilter extends OncePerRequestFilter {

    /** The header that names the organization to act for. */
    private static final String ACTING = "Gangju-Organization";

    private final TokenSignIns signIns;
    private final LocaleResolver locales;
    private final FailureWriter failures;

    CallerFilter(TokenSignIns signIns, LocaleResolver locales, FailureWriter failures) {
        this.signIns = signIns;
        this.locales = locales;
        this.failures = failures;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token) {
            try {
                admit(signIns.of(token.token()), request);
            } catch (CodedException refused) {
                failures.write(request, response, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void admit(SignIn signIn, HttpServletRequest request) {
        Standing standing = signIn.admit(request.getHeader(ACTING), locales.resolveLocale(request));
        standing.attributes().forEach(request::setAttribute);
        request.setAttribute(SignIn.ATTRIBUTE, signIn);
    }
}

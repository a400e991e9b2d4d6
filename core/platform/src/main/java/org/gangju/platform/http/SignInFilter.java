package org.gangju.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangju.platform.limit.RateLimited;
import org.gangju.platform.limit.Rates;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down who tries out secrets: so many attempts a minute from one address, at the places where secrets are shown. A
 * client that gets its token has not tried anything out.
 */
final class SignInFilter extends OncePerRequestFilter {

    private static final String LIMIT = "sign-ins-per-minute";

    private final Rates rates;
    private final int perMinute;
    private final FailureWriter failures;

    SignInFilter(Rates rates, int perMinute, FailureWriter failures) {
        this.rates = rates;
        this.perMinute = perMinute;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Address.of(request.getRemoteAddr());
        try {
            rates.use(LIMIT, perMinute, address, 1);
        } catch (RateLimited tooOften) {
            failures.write(request, response, tooOften);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            rates.giveBack(LIMIT, perMinute, address, 1);
        }
    }
}

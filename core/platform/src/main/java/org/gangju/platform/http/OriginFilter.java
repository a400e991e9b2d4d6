package org.gangju.platform.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.gangju.spi.error.CodedException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses pages of foreign origins at the API, before anybody looks who asks, and lets browsers show the answers to those
 * of the listed ones. No cookie ever counts here, so none is allowed.
 */
public final class OriginFilter extends OncePerRequestFilter {

    private static final String METHODS = "GET, POST";
    private static final String HEADERS = "Authorization, Content-Type, Content-Encoding, Accept, Accept-Language,"
            + " Gangju-Organization," + " Idempotency-Key, If-None-Match";
    private static final String SHOWN =
            HttpHeaders.RETRY_AFTER + ", " + HttpHeaders.CONTENT_DISPOSITION + ", " + HttpHeaders.ETAG;
    private static final String SECONDS = "600";

    private static final RequestMatcher API = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher("/graphql"),
            PathPatternRequestMatcher.withDefaults().matcher("/schema.graphqls"));

    private final Supplier<RequestMatcher> files;
    private final Origins origins;
    private final FailureWriter failures;

    /** @param files the requests for files that belong to the API; asked when the first request is there */
    OriginFilter(Supplier<RequestMatcher> files, Origins origins, FailureWriter failures) {
        this.files = files;
        this.origins = origins;
        this.failures = failures;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !API.matches(request) && !files.get().matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        try {
            origins.require(request);
        } catch (CodedException foreign) {
            failures.write(request, response, foreign);
            return;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origins.isListed(origin)) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
        }
        if (origins.isListed(origin) && CorsUtils.isPreFlightRequest(request)) {
            answerBeforehand(response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void answerBeforehand(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HEADERS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, SECONDS);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

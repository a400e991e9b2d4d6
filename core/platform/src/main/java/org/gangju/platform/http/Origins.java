package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.util.WebUtils;

/** Which pages may use the API from a browser: our own and those of the listed origins. Machines name no origin. */
public final class Origins {

    private static final int LONGEST = 100;

    private final List<String> listed;

    Origins(List<String> listed) {
        this.listed = List.copyOf(listed);
    }

    /** Fails with FORBIDDEN for a page of another origin. */
    public void require(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isListed(origin) || isOwn(request)) {
            return;
        }
        throw new CodedException(ErrorCode.FORBIDDEN, "http.origin", excerpt(origin));
    }

    boolean isListed(@Nullable String origin) {
        return origin != null && listed.stream().anyMatch(origin::equalsIgnoreCase);
    }

    private static boolean isOwn(HttpServletRequest request) {
        try {
            return WebUtils.isSameOrigin(new ServletServerHttpRequest(request));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static String excerpt(String origin) {
        return origin.substring(0, Math.min(origin.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}

package org.gangju.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import org.gangju.platform.limit.Limits;
import org.gangju.platform.limit.Tiers;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;

/** Knows the limits of whoever sends a request. */
final class RequestLimits {

    private RequestLimits() {}

    static Limits of(HttpServletRequest request, Tiers tiers) {
        return request.getAttribute(Standing.CALLER) instanceof Caller caller ? tiers.of(caller) : tiers.every();
    }
}

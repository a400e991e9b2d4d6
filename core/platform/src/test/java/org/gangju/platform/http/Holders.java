package org.gangju.platform.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gangju.platform.caller.SignIn;
import org.gangju.platform.caller.SignIns;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;

/** Everybody holds the token {@code Bearer <name>}, until the test takes it away. */
public final class Holders implements SignIns {

    private static final String SCHEME = "Bearer ";

    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> permissions = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    /** The tokens of this holder end then. */
    public void end(String name, Instant time) {
        ends.put(name, time);
    }

    /** This holder does not exist any more. */
    public void revoke(String name) {
        revoked.add(name);
    }

    /** This holder may something else from now on. */
    public void change(String name) {
        permissions.put(name, Set.of("other.read"));
    }

    @Override
    public SignIn by(String authorization) {
        if (!authorization.startsWith(SCHEME)) {
            throw new CodedException(ErrorCode.UNAUTHENTICATED, "tokenRefused");
        }
        String name = authorization.substring(SCHEME.length());
        return (acting, locale) -> {
            if ("nowhere".equals(acting)) {
                throw new CodedException(ErrorCode.NOT_FOUND, "actingOrganizationNotFound", "nowhere");
            }
            return standing(name, locale);
        };
    }

    Standing standing(String name) {
        return standing(name, Locale.ENGLISH);
    }

    private Standing standing(String name, Locale locale) {
        return new Held(this, caller(name, locale));
    }

    private org.gangju.spi.caller.Caller caller(String name, Locale locale) {
        if (revoked.contains(name)) {
            throw new CodedException(ErrorCode.UNAUTHENTICATED, "tokenRefused");
        }
        Set<String> held = permissions.getOrDefault(name, Set.of());
        return org.gangju.spi.caller.Caller.of(name, "standard", held, Scope.WHOLE, null, locale);
    }

    private record Held(Holders holders, org.gangju.spi.caller.Caller caller) implements Standing {

        @Override
        public Instant until() {
            return holders.ends.getOrDefault(caller.id(), Instant.now().plus(Duration.ofHours(1)));
        }

        @Override
        public void check() {
            if (!holders.caller(caller.id(), caller.locale()).equals(caller)) {
                throw new CodedException(ErrorCode.FORBIDDEN, "callerChanged");
            }
        }
    }
}

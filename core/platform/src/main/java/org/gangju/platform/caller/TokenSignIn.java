package org.gangju.platform.caller;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gangju.platform.subscription.Standing;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** The sign-in of one verified token. Whoever holds it sees to it that the token's time is not over. */
record TokenSignIn(Jwt token, BearerTokens tokens, Callers callers) implements SignIn {

    @Override
    public Standing admit(@Nullable String actingCode, Locale locale) {
        return new TokenStanding(this, actingCode, locale, resolve(actingCode, locale));
    }

    Instant until() {
        return Objects.requireNonNullElse(token.getExpiresAt(), Instant.MAX);
    }

    Caller resolve(@Nullable String actingCode, Locale locale) {
        Credential credential = tokens.credential(token)
                .orElseThrow(() -> new CodedException(ErrorCode.UNAUTHENTICATED, "tokenRefused"));
        return callers.resolve(credential, actingCode, locale);
    }

    private record TokenStanding(
            TokenSignIn signIn, @Nullable String actingCode, Locale locale, Caller caller) implements Standing {

        @Override
        public String client() {
            List<String> audience = signIn.token.getAudience();
            return audience == null || audience.isEmpty() ? caller.id() : audience.getFirst();
        }

        @Override
        public Instant until() {
            return signIn.until();
        }

        @Override
        public void check() {
            if (!signIn.resolve(actingCode, locale).equals(caller)) {
                throw new CodedException(ErrorCode.FORBIDDEN, "callerChanged");
            }
        }
    }
}

package org.gangju.platform.caller;

import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

@Component
class TokenSignIns implements SignIns {

    private static final String SCHEME = "Bearer ";

    private final ObjectProvider<JwtDecoder> decoder;
    private final BearerTokens tokens;
    private final Callers callers;

    TokenSignIns(ObjectProvider<JwtDecoder> decoder, BearerTokens tokens, Callers callers) {
        this.decoder = decoder;
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    public SignIn by(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw refused();
        }
        try {
            return of(decoder.getObject()
                    .decode(authorization.substring(SCHEME.length()).strip()));
        } catch (JwtException invalid) {
            throw refused();
        }
    }

    SignIn of(Jwt token) {
        return new TokenSignIn(token, tokens, callers);
    }

    private static CodedException refused() {
        return new CodedException(ErrorCode.UNAUTHENTICATED, "tokenRefused");
    }
}

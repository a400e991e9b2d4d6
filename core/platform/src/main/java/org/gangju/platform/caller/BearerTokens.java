package org.gangju.platform.caller;

import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Finds the credential of a verified token. A token can not outlive its credential or what that may do. */
@Component
class BearerTokens implements Converter<Jwt, CallerToken> {

    private static final String SCOPE = "scope";

    private final Credentials credentials;

    BearerTokens(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public CallerToken convert(Jwt token) {
        return credential(token)
                .map(credential -> new CallerToken(credential, token))
                .orElseThrow(() -> new InvalidBearerTokenException("The holder of the token does not exist any more"));
    }

    /** What its holder may do by this token, or nothing when there is no such holder any more. */
    Optional<Credential> credential(Jwt token) {
        return holder(token).map(credential -> credential.narrowed(token.getClaimAsStringList(SCOPE)));
    }

    private Optional<Credential> holder(Jwt token) {
        String kind = token.getClaimAsString(CredentialKind.CLAIM);
        String name = token.getSubject();
        if (kind == null || name == null) {
            return Optional.empty();
        }
        return credentials.of(CredentialKind.valueOf(kind), name, token.getClaimAsString(CredentialKind.BASIS));
    }
}

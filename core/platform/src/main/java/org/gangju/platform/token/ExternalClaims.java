package org.gangju.platform.token;

import java.util.HashMap;
import java.util.Map;
import org.gangju.platform.caller.CredentialKind;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;

/**
 * Reads whose token another issuer has given out. What only our own tokens say is left out, should theirs say it too:
 * their scopes are not our permissions.
 */
final class ExternalClaims implements Converter<Map<String, Object>, Map<String, Object>> {

    private static final String SUBJECT = "sub";
    private static final String SCOPE = "scope";

    private final ExternalIssuer issuer;
    private final MappedJwtClaimSetConverter standard = MappedJwtClaimSetConverter.withDefaults(Map.of());

    ExternalClaims(ExternalIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Map<String, Object> convert(Map<String, Object> given) {
        Map<String, Object> claims = new HashMap<>(standard.convert(given));
        claims.remove(CredentialKind.CLAIM);
        claims.remove(CredentialKind.BASIS);
        claims.remove(SCOPE);
        if (given.get(issuer.usernameClaim()) instanceof String username) {
            claims.put(CredentialKind.CLAIM, CredentialKind.ACCOUNT.name());
            claims.put(SUBJECT, username);
        } else if (given.get(issuer.clientClaim()) instanceof String client && issuer.isMachine(given, client)) {
            claims.put(CredentialKind.CLAIM, CredentialKind.CLIENT.name());
            claims.put(SUBJECT, client);
        }
        return claims;
    }
}

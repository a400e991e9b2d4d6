package org.gangju.platform.token;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.util.StringUtils;

/**
 * Somebody else who issues the tokens.
 *
 * @param issuer its address, under which {@code /.well-known/openid-configuration} is found
 * @param audience what its tokens for us name as their audience; without one, tokens for others would open our doors
 * @param usernameClaim the claim that holds a person's user name; a token without it is a machine's
 * @param clientClaim the claim that holds a machine's client id; people's tokens may have it too, for the page they use
 * @param machineClaim a claim that only machines' tokens have; without one, a machine's are those whose subject is the client
 */
@ConfigurationProperties("gangju.token")
record ExternalIssuer(
        String issuer,
        @Nullable String audience,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("client_id") String clientClaim,
        @Nullable String machineClaim) {

    ExternalIssuer {
        if (!StringUtils.hasText(audience)) {
            throw new IllegalArgumentException(
                    "设置了 gangju.token.issuer，还须设置 gangju.token.audience / gangju.token.issuer needs gangju.token.audience as well");
        }
    }

    /** Whether these claims are those of a machine, namely this client. */
    boolean isMachine(Map<String, Object> claims, String client) {
        return StringUtils.hasText(machineClaim)
                ? claims.containsKey(machineClaim)
                : client.equals(claims.get(JwtClaimNames.SUB));
    }
}

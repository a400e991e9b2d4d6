package org.gangju.platform.token;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Somebody else who issues the tokens.
 *
 * @param issuer its address, under which {@code /.well-known/openid-configuration} is found
 * @param audience what its tokens for us name as their audience; without one, tokens for others would open our doors
 * @param usernameClaim the claim that holds a person's user name; a token without it is a machine's
 * @param clientClaim the claim that holds a machine's client id
 */
@ConfigurationProperties("gangju.token")
record ExternalIssuer(
        String issuer,
        @Nullable String audience,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("client_id") String clientClaim) {

    ExternalIssuer {
        if (!StringUtils.hasText(audience)) {
            throw new IllegalArgumentException(
                    "设置了 gangju.token.issuer，还须设置 gangju.token.audience / gangju.token.issuer needs gangju.token.audience as well");
        }
    }
}

package org.gangju.platform.token;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** A machine client that names no scope asks for all that it holds. */
final class WholeScope implements AuthenticationConverter {

    private final AuthenticationConverter standard = new OAuth2ClientCredentialsAuthenticationConverter();

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        Authentication asked = standard.convert(request);
        if (asked instanceof OAuth2ClientCredentialsAuthenticationToken credentials
                && credentials.getScopes().isEmpty()) {
            return whole(credentials);
        }
        return asked;
    }

    private static Authentication whole(OAuth2ClientCredentialsAuthenticationToken asked) {
        if (!(asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client)) {
            return asked;
        }
        return new OAuth2ClientCredentialsAuthenticationToken(
                client,
                Objects.requireNonNull(client.getRegisteredClient()).getScopes(),
                asked.getAdditionalParameters());
    }
}

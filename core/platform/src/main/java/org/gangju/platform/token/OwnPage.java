package org.gangju.platform.token;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;

/**
 * Sends codes to the GraphiQL page beside the authorization endpoint and nowhere else. The server is reached by many
 * names, so the page's address is compared with that of the request itself instead of a registered one.
 */
final class OwnPage implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    private static final String PAGE = "/graphiql/";
    private static final int LONGEST_ORIGIN = 400;
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        String endpoint = request.getAuthorizationUri();
        String origin = endpoint.substring(0, endpoint.length() - AuthorizationServer.AUTHORIZE.length());
        if (!(origin + PAGE).equals(request.getRedirectUri()) || origin.length() > LONGEST_ORIGIN) {
            throw refusal("redirect_uri must be the /graphiql/ page of this server");
        }
        Object challenge = request.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE);
        if (challenge != null && !CHALLENGE.matcher(challenge.toString()).matches()) {
            throw refusal("code_challenge must be a SHA-256");
        }
        OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR.accept(context);
    }

    /** Without a request in it, the failure redirects to nowhere. */
    private static OAuth2AuthorizationCodeRequestAuthenticationException refusal(String reason) {
        OAuth2Error error = new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, reason, null);
        return new OAuth2AuthorizationCodeRequestAuthenticationException(error, null);
    }
}

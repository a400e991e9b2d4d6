package org.gangju.platform.token;

import java.security.Principal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps authorization codes, and nothing else, until they are exchanged or expire: tokens speak for themselves. Codes
 * are stored as digests, in the database, so that another replica can exchange them; each is good once.
 */
@Component
@IssuesTokens
class AuthorizationCodes implements OAuth2AuthorizationService {

    private static final String CODE = "code";

    private final JdbcClient database;
    private final RegisteredClientRepository clients;

    AuthorizationCodes(JdbcClient database, RegisteredClientRepository clients) {
        this.database = database;
        this.clients = clients;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code == null) {
            return;
        }
        if (authorization.getAccessToken() != null || code.isInvalidated()) {
            use(code.getToken());
            return;
        }
        forgetExpired();
        keep(authorization, code.getToken());
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        delete(authorization.getId());
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return null;
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        if (type == null || !CODE.equals(type.getValue())) {
            return null;
        }
        return database.sql("SELECT * FROM authorization_code WHERE code_hash = :hash")
                .param("hash", Secrets.hash(token))
                .query((row, number) -> restore(token, row))
                .optional()
                .orElse(null);
    }

    private void use(OAuth2AuthorizationCode code) {
        if (delete(Secrets.hash(code.getTokenValue())) == 0) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
    }

    private int delete(String hash) {
        return database.sql("DELETE FROM authorization_code WHERE code_hash = :hash")
                .param("hash", hash)
                .update();
    }

    private void forgetExpired() {
        database.sql("DELETE FROM authorization_code WHERE expires_at < :now")
                .param("now", millis(Instant.now()))
                .update();
    }

    private void keep(OAuth2Authorization authorization, OAuth2AuthorizationCode code) {
        OAuth2AuthorizationRequest request = authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
        if (request == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        String columns =
                "code_hash, client_id, username, session_id, redirect_uri, code_challenge, issued_at, expires_at";
        database.sql("INSERT INTO authorization_code (" + columns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Secrets.hash(code.getTokenValue()),
                        request.getClientId(),
                        authorization.getPrincipalName(),
                        session(authorization),
                        Objects.requireNonNull(request.getRedirectUri()),
                        Objects.requireNonNull(
                                request.getAdditionalParameters().get(PkceParameterNames.CODE_CHALLENGE)),
                        millis(code.getIssuedAt()),
                        millis(code.getExpiresAt()))
                .update();
    }

    private static Object session(OAuth2Authorization authorization) {
        Authentication signedIn = authorization.getAttribute(Principal.class.getName());
        return Objects.requireNonNull(signedIn == null ? null : signedIn.getDetails(), "no session");
    }

    private OAuth2Authorization restore(String token, ResultSet row) throws SQLException {
        RegisteredClient client = Objects.requireNonNull(clients.findByClientId(row.getString("client_id")));
        String username = row.getString("username");
        Instant issued = Instant.ofEpochMilli(row.getLong("issued_at"));
        Instant expires = Instant.ofEpochMilli(row.getLong("expires_at"));
        return OAuth2Authorization.withRegisteredClient(client)
                .id(row.getString("code_hash"))
                .principalName(username)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(Principal.class.getName(), LoginCookie.signedIn(username, row.getLong("session_id")))
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(row))
                .token(new OAuth2AuthorizationCode(token, issued, expires))
                .build();
    }

    private static OAuth2AuthorizationRequest request(ResultSet row) throws SQLException {
        Map<String, Object> proof = Map.of(
                PkceParameterNames.CODE_CHALLENGE,
                row.getString("code_challenge"),
                PkceParameterNames.CODE_CHALLENGE_METHOD,
                "S256");
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(AuthorizationServer.AUTHORIZE)
                .clientId(row.getString("client_id"))
                .redirectUri(row.getString("redirect_uri"))
                .additionalParameters(proof)
                .build();
    }

    private static long millis(@Nullable Instant instant) {
        return Objects.requireNonNull(instant).toEpochMilli();
    }
}

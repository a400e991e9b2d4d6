package org.gangju.platform.client;

import java.util.Optional;
import org.gangju.platform.caller.CredentialName;
import org.gangju.platform.token.IssuesTokens;
import org.gangju.platform.token.TokenLifetime;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The clients as the authorization server sees them: the machines of the table, and our own page. */
@Component
@IssuesTokens
class ClientRegistrations implements RegisteredClientRepository {

    private final SecretProof proof;
    private final ClientStore store;
    private final TokenSettings tokens;
    private final RegisteredClient page;

    ClientRegistrations(SecretProof proof, ClientStore store, TokenLifetime lifetime) {
        this.proof = proof;
        this.store = store;
        this.tokens = TokenSettings.builder()
                .accessTokenTimeToLive(lifetime.lifetime())
                .build();
        this.page = page(tokens);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new IllegalStateException("Clients are made by createApiClient");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        if (clientId.equals(ClientId.PAGE)) {
            return page;
        }
        return Optional.of(clientId)
                .filter(CredentialName::isPossible)
                .flatMap(store::working)
                .map(this::machine)
                .orElse(null);
    }

    private RegisteredClient machine(ApiClient client) {
        return RegisteredClient.withId(client.clientId())
                .clientId(client.clientId())
                .clientIdIssuedAt(client.createdAt())
                .clientName(client.name())
                .clientSecret(proof.stored(client.clientId()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(store.everything(client)))
                .tokenSettings(tokens)
                .build();
    }

    /** A public client: no secret, no scopes, no consent, but a proof key. The redirect URI is judged by each request. */
    private static RegisteredClient page(TokenSettings tokens) {
        return RegisteredClient.withId(ClientId.PAGE)
                .clientId(ClientId.PAGE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("/graphiql/")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(tokens)
                .build();
    }
}

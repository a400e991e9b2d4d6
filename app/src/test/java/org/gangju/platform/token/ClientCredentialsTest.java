package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.test.web.reactive.server.WebTestClient;

/** How machines get a token, and what it carries. */
@OnH2
class ClientCredentialsTest {

    @Autowired
    GangjuApi api;

    @Autowired
    PermissionCatalogue catalogue;

    @Autowired
    JwtEncoder encoder;

    @Autowired
    JdbcClient database;

    @Test
    void theSecretMayTravelInTheHeaderOrInTheForm() {
        TokenRequest header = TokenRequest.clientCredentials().basic(BootstrapClient.ID, BootstrapClient.SECRET);
        TokenRequest form = TokenRequest.clientCredentials()
                .with("client_id", BootstrapClient.ID)
                .with("client_secret", BootstrapClient.SECRET);
        for (TokenRequest request : List.of(header, form)) {
            var answer = TokenRequest.json(request.send(api).expectStatus().isOk());
            assertThat(answer).containsEntry("token_type", "Bearer");
            assertThat((Integer) answer.get("expires_in")).isBetween(15 * 60 - 1, 60 * 60);
            assertThat(permissions(answer)).contains("client.write", "organization.read", "grid.write");
        }
    }

    @Test
    void withoutScopeTheAnswerNamesAllThatTheTokenCarries() {
        var answer = TokenRequest.json(bootstrap().send(api));
        assertThat(Set.of(String.valueOf(answer.get("scope")).split(" "))).isEqualTo(catalogue.ordinary());
    }

    @Test
    void aScopeNarrowsTheToken() {
        var answer = TokenRequest.json(
                bootstrap().with("scope", "member.read grid.read").send(api));
        assertThat(permissions(answer)).containsExactly("grid.read", "member.read");
    }

    @Test
    void whatTheTokenLeavesOutIsForbidden() {
        var answer = TokenRequest.json(bootstrap().with("scope", "member.read").send(api));
        graphQl(answer, "{ organization(code: \"none\") { id } }")
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void aScopeThatNobodyHoldsIsRefused() {
        var answer = bootstrap().with("scope", "member.read no.such").send(api);
        assertRefused(TokenRequest.json(answer.expectStatus().isBadRequest()), "invalid_scope", "BAD_INPUT");
    }

    @Test
    void aTokenOfOursSaysWhatItWasGivenFor() throws Exception {
        String secret = String.valueOf(database.sql("SELECT id FROM api_client_secret WHERE client_id = ?")
                .param(BootstrapClient.ID)
                .query(Long.class)
                .single());
        assertThat(status(claims -> claims.claim(CredentialKind.BASIS, secret))).isEqualTo(200);
        assertThat(status(claims -> claims.claim(CredentialKind.BASIS, "1" + secret)))
                .isEqualTo(401);
        assertThat(status(claims -> {})).isEqualTo(401);
    }

    private int status(Consumer<JwtClaimsSet.Builder> change) throws Exception {
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .subject(BootstrapClient.ID)
                .claim(CredentialKind.CLAIM, CredentialKind.CLIENT.name())
                .expiresAt(Instant.now().plusSeconds(60));
        change.accept(claims);
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type(TokenTypes.ACCESS).build();
        String token = encoder.encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
        return new Browser()
                .query(api.address("/graphql?query=%7B__typename%7D"), token)
                .statusCode();
    }

    @Test
    void whoDoesNotKnowTheSecretIsRefused() {
        var strangers = List.of(
                TokenRequest.clientCredentials().basic(BootstrapClient.ID, "wrong"),
                TokenRequest.clientCredentials().basic("nobody", BootstrapClient.SECRET),
                TokenRequest.clientCredentials());
        for (TokenRequest stranger : strangers) {
            var answer = stranger.send(api)
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueMatches("WWW-Authenticate", "Basic .*");
            assertRefused(TokenRequest.json(answer), "invalid_client", "UNAUTHENTICATED");
        }
    }

    /** In the words of RFC 6749 for OAuth clients, and as a GraphQL body like every other refusal. */
    private static void assertRefused(Map<String, Object> body, String error, String code) {
        assertThat(body).containsEntry("error", error);
        assertThat(body)
                .extractingByKey("errors", InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .extracting("extensions", InstanceOfAssertFactories.MAP)
                .containsEntry("code", code);
    }

    private static TokenRequest bootstrap() {
        return TokenRequest.clientCredentials().basic(BootstrapClient.ID, BootstrapClient.SECRET);
    }

    @SuppressWarnings("unchecked")
    private List<String> permissions(Map<String, Object> token) {
        var held = new ArrayList<String>();
        graphQl(token, "{ viewer { permissions } }")
                .jsonPath("$.data.viewer.permissions")
                .value(List.class, held::addAll);
        return held;
    }

    private WebTestClient.BodyContentSpec graphQl(Map<String, Object> token, String query) {
        return WebTestClient.bindToServer()
                .build()
                .post()
                .uri(api.address("/graphql"))
                .headers(headers -> headers.setBearerAuth(String.valueOf(token.get("access_token"))))
                .bodyValue(Map.of("query", query))
                .exchange()
                .expectBody();
    }
}

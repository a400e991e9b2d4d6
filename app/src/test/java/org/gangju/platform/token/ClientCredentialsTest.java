package org.gangju.platform.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** How machines get a token, and what it carries. */
@OnH2
class ClientCredentialsTest {

    @Autowired
    GangjuApi api;

    @Autowired
    PermissionCatalogue catalogue;

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

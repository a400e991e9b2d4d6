package org.gangju.platform.caller;

import java.net.URI;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** What is open to everybody, and how the rest is refused. */
@OnH2
class AccessTest {

    @Autowired
    GangjuApi api;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/schema.graphqls",
                "/indicators.csv?organization=51",
                "/indicators.xlsx?organization=51",
                "/actuator",
                "/actuator/env",
                "/actuator/health/db",
                "/oauth2/introspect",
                "/.well-known/oauth-protected-resource",
                "/nothing",
                "/error"
            })
    void nothingAnswersWithoutAToken(String path) {
        get(path)
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer")
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED")
                .jsonPath("$.errors[0].message")
                .isEqualTo("This needs a bearer token: POST /oauth2/token gives one.");
    }

    @Test
    void aTokenThatIsNoneIsRefused() {
        http().get()
                .uri(api.address("/graphql?query=%7B__typename%7D"))
                .headers(headers -> headers.setBearerAuth("eyJhbGciOiJub25lIn0.e30."))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED")
                .jsonPath("$.errors[0].message")
                .isEqualTo("Bearer 令牌无效或已失效。");
    }

    @Test
    void healthIsOpen() {
        get("/actuator/health")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo("UP");
    }

    @Test
    void whatIsNotThereIsNotFoundForWhoHasAToken() {
        http().get()
                .uri(api.address("/nothing"))
                .headers(headers -> headers.setBearerAuth(api.token(BootstrapClient.ID, BootstrapClient.SECRET)))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void peopleAreLedToThePage(String path) {
        URI page = api.address("/graphiql/");
        get(path).expectStatus().is3xxRedirection().expectHeader().location(page.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphiql/", "/login"})
    void pagesAreOpenAndLoadNothingFromElsewhere(String path) {
        get(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/html")
                .expectHeader()
                .valueMatches("Content-Security-Policy", "default-src 'self'; style-src 'self' 'unsafe-inline'; .*")
                .expectHeader()
                .valueEquals("X-Content-Type-Options", "nosniff");
    }

    private ResponseSpec get(String path) {
        return http().get()
                .uri(api.address(path))
                .header("Accept-Language", "en-GB,en;q=0.9")
                .exchange();
    }

    private static WebTestClient http() {
        return WebTestClient.bindToServer().build();
    }
}

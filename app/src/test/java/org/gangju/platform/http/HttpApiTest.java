package org.gangju.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gangju.platform.schema.SchemaText;
import org.gangju.platform.schema.SchemaVariants;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The endpoints of the whole application: the engine, the interceptors and the filters are the real ones. */
@OnH2
class HttpApiTest {

    private static final MediaType GRAPHQL = MediaType.valueOf("application/graphql-response+json");

    /** The whole schema fits into it. */
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    @Autowired
    GangjuApi api;

    @Autowired
    SchemaVariants variants;

    @Test
    void answersAQueryByGet() {
        signedIn()
                .get()
                .uri("/graphql?query={query}", "{ viewer { permissions } }")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data.viewer.permissions")
                .isNotEmpty();
    }

    @Test
    void neverMutatesByGet() {
        String mutation = "mutation { createApiClient(input: {name: \"a\", organizationId: \"b\", permissions: []})"
                + " { clientId } }";
        var answer = signedIn().get().uri("/graphql?query={query}", mutation).exchange();

        answer.expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "POST");
        assertFailure(answer, "BAD_INPUT");
    }

    @Test
    void codesWhatTheEngineRefuses() {
        var answer = signedIn()
                .post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(GRAPHQL)
                .bodyValue("{\"query\":\"{ nothing }\"}")
                .exchange();

        answer.expectStatus().isBadRequest().expectHeader().contentTypeCompatibleWith(GRAPHQL);
        assertFailure(answer, "BAD_INPUT");
    }

    @Test
    void letsNobodyInWithoutAToken() {
        for (String path : new String[] {"/graphql?query=a", "/schema.graphqls", "/nowhere"}) {
            var answer = client(null).get().uri(path).accept(GRAPHQL).exchange();

            answer.expectStatus().isUnauthorized().expectHeader().contentTypeCompatibleWith(GRAPHQL);
            assertFailure(answer, "UNAUTHENTICATED");
        }
    }

    @Test
    void refusesAnOrganizationOutOfScope() {
        var answer = signedIn()
                .get()
                .uri("/graphql?query={query}", "{ viewer { permissions } }")
                .header("Gangju-Organization", "no-such-code")
                .exchange();

        answer.expectStatus().is4xxClientError();
        answer.expectBody().jsonPath("$.errors[0].extensions.traceId").isNotEmpty();
    }

    @Test
    void saysThatAnAddressHasNothing() {
        var answer = signedIn().get().uri("/nowhere").exchange();

        answer.expectStatus().isNotFound();
        assertFailure(answer, "NOT_FOUND");
    }

    @Test
    void servesTheSchemaAsText() {
        signedIn()
                .get()
                .uri("/schema.graphqls")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/plain;charset=utf-8")
                .expectBody(String.class)
                .isEqualTo(SchemaText.of(variants.of(enabledModules()).schema()));
    }

    private Set<String> enabledModules() {
        return Set.copyOf(api.bootstrapClient()
                .document("{ viewer { enabledModules } }")
                .execute()
                .path("viewer.enabledModules")
                .entityList(String.class)
                .get());
    }

    @Test
    void changesNothingAtTheSchema() {
        var answer = signedIn().method(HttpMethod.PUT).uri("/schema.graphqls").exchange();

        answer.expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "GET, HEAD");
        assertFailure(answer, "BAD_INPUT");
    }

    @Test
    void takesNothingButGetForFiles() {
        var answer = signedIn().method(HttpMethod.POST).uri("/indicators.csv").exchange();

        answer.expectStatus().isEqualTo(405).expectHeader().valueEquals("Allow", "GET");
        assertFailure(answer, "BAD_INPUT");
    }

    private static void assertFailure(WebTestClient.ResponseSpec answer, String code) {
        answer.expectBody()
                .jsonPath("$.errors.length()")
                .isEqualTo(1)
                .jsonPath("$.errors[0].message")
                .isNotEmpty()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo(code)
                .jsonPath("$.errors[0].extensions.category")
                .isEqualTo("CALLER")
                .jsonPath("$.errors[0].extensions.traceId")
                .value(id -> assertThat(String.valueOf(id)).matches("[0-9a-f]{32}"));
    }

    private WebTestClient signedIn() {
        return client(api.token(BootstrapClient.ID, BootstrapClient.SECRET));
    }

    private WebTestClient client(@Nullable String token) {
        WebTestClient.Builder builder = WebTestClient.bindToServer()
                .baseUrl(api.address("").toString())
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER));
        return token == null
                ? builder.build()
                : builder.defaultHeaders(headers -> headers.setBearerAuth(token))
                        .build();
    }
}

package org.gangju.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.statement.Recording;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client is told that asks too often, or for too much in a minute. */
@OnH2
class RateApiTest {

    /** Costs 4,200 of the 6,000 that the tier has. */
    private static final String EXPENSIVE =
            "{ organizations(first: 200) { nodes { children(first: 20) { nodes { id } } } } }";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private String token = "";

    @BeforeEach
    void makeAClientOfTheTier() {
        String code = "rate-" + UUID.randomUUID();
        GraphQlTester.Response organization =
                api.bootstrapClient().document("""
                        mutation($code: String!) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: $code, type: DISTRICT_COMMITTEE
                          }) { organization { id } }
                        }""").variable("code", code).execute();
        GraphQlTester.Response client = api.bootstrapClient()
                .document("""
                        mutation($id: ID!) {
                          createApiClient(input: {
                            name: "rare", organizationId: $id, permissions: ["organization.read"]
                          }) { clientId clientSecret }
                        }""")
                .variable("id", text(organization, "createOrganization.organization.id"))
                .execute();
        String clientId = text(client, "createApiClient.clientId");
        database.sql("UPDATE api_client SET tier = 'rare' WHERE client_id = :id")
                .param("id", clientId)
                .update();
        token = api.token(clientId, text(client, "createApiClient.clientSecret"));
    }

    @Test
    void saysWhenToComeAgainToWhoAsksTooOften() throws Exception {
        for (int request = 0; request < 20; request++) {
            assertThat(ask("{ __typename }").statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = ask("{ __typename }");
        assertRefused(refused, "requests-per-minute", 20);
        assertRefused(get("/schema.graphqls"), "requests-per-minute", 20);
        assertRefused(get("/indicators.csv?organization=51"), "requests-per-minute", 20);
    }

    @Test
    void saysWhenToComeAgainToWhoAsksForTooMuch() throws Exception {
        assertThat(ask(EXPENSIVE).statusCode()).isEqualTo(200);
        Recording sent = statements.during(() -> assertRefused(answer(EXPENSIVE), "cost-per-minute", 6_000));
        assertThat(sent.ofTheOperation()).isEmpty();
        assertThat(ask("{ __typename }").statusCode()).isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> refused, String limit, int value) {
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body())
                .contains("\"code\":\"RATE_LIMITED\"", "\"limit\":\"" + limit + "\"", "\"value\":" + value)
                .hasSizeLessThan(4_096);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
    }

    private HttpResponse<String> answer(String document) {
        try {
            return ask(document);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private HttpResponse<String> ask(String document) throws Exception {
        return get("/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = api.address(path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address)
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    private static String text(GraphQlTester.Response answer, String path) {
        return answer.path(path).entity(String.class).get();
    }
}

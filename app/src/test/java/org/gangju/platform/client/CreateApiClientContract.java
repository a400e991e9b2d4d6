package org.gangju.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What {@code createApiClient} makes, and what it refuses. */
abstract class CreateApiClientContract {

    private static final String CREATE = """
            mutation($input: CreateApiClientInput!) {
              createApiClient(input: $input) {
                clientId clientSecret clientMutationId problems { code path message }
              }
            }""";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    private final String city = "client-" + UUID.randomUUID();
    private final String district = city + "-d";
    private String cityId = "";
    private String districtId = "";

    @BeforeEach
    void establishOrganizations() {
        cityId = establish(city, null);
        districtId = establish(district, cityId);
    }

    @Test
    void aNewClientActsForItsOrganizationWithItsPermissionsOnly() {
        Made made = create(districtId, "organization.read", "member.read");
        made.tester(api)
                .document("{ viewer { organization { code } permissions } }")
                .execute()
                .path("viewer.organization.code")
                .entity(String.class)
                .isEqualTo(district)
                .path("viewer.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read");
    }

    @Test
    void whatLiesOutsideItsOrganizationDoesNotExistForIt() {
        Made made = create(districtId, "organization.read");
        made.tester(api)
                .document("query($code: String) { organization(code: $code) { id } }")
                .variable("code", city)
                .execute()
                .path("organization")
                .valueIsNull();
    }

    @Test
    void theSecretIsStoredAsADigest() {
        Made made = create(districtId, "organization.read");
        assertThat(database.sql("SELECT secret_hash FROM api_client_secret WHERE client_id = ?")
                        .param(made.id())
                        .query(String.class)
                        .single())
                .startsWith("{sha256}")
                .doesNotContain(made.secret());
        assertThat(made.secret()).hasSize(43);
    }

    @Test
    void aRepetitionNamesTheSameClientAndKeepsItsSecret() {
        Map<String, Object> input = Map.of(
                "name", "again", "organizationId", districtId, "permissions", List.of(), "clientMutationId", city);
        Response first = send(api.bootstrapClient(), input);
        Response second = send(api.bootstrapClient(), input);
        String clientId =
                first.path("createApiClient.clientId").entity(String.class).get();
        second.path("createApiClient.clientId")
                .entity(String.class)
                .isEqualTo(clientId)
                .path("createApiClient.clientSecret")
                .valueIsNull()
                .path("createApiClient.clientMutationId")
                .entity(String.class)
                .isEqualTo(city);
        assertThat(database.sql("SELECT COUNT(*) FROM api_client WHERE name = 'again' AND client_id = ?")
                        .param(clientId)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(clientsOf(districtId)).isOne();
    }

    @Test
    void aDeletedClientsTokenIsWorthNothing() {
        Made made = create(districtId, "organization.read");
        String token = api.token(made.id(), made.secret());
        database.sql("DELETE FROM api_client_permission WHERE client_id = ?")
                .param(made.id())
                .update();
        database.sql("DELETE FROM api_client_secret WHERE client_id = ?")
                .param(made.id())
                .update();
        database.sql("DELETE FROM api_client WHERE client_id = ?")
                .param(made.id())
                .update();
        WebTestClient.bindToServer()
                .build()
                .get()
                .uri(api.address("/graphql?query=%7B__typename%7D"))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectBody()
                .jsonPath("$.errors[0].extensions.code")
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void aNameHasOneToAHundredCharacters() {
        assertProblem(input(" ", districtId), "TEXT_BLANK", "name");
        assertProblem(input("名".repeat(101), districtId), "TEXT_TOO_LONG", "name");
        create(input("名".repeat(100), districtId));
    }

    @Test
    void anOrganizationThatIsMissingOrOutOfScopeIsNotFound() {
        assertProblem(input("a", "nonsense"), "NOT_FOUND", "organizationId");
        Made narrow = create(districtId, "client.write");
        assertProblem(narrow.tester(api), input("a", cityId), "NOT_FOUND", "organizationId");
    }

    @Test
    void onlyPermissionsThatExistAndAreHeldCanBeGiven() {
        assertProblem(input("a", districtId, "no.such"), "UNKNOWN_PERMISSION", "permissions");
        Made narrow = create(districtId, "client.write");
        assertProblem(narrow.tester(api), input("a", districtId, "member.read"), "PERMISSION_NOT_HELD", "permissions");
    }

    @Test
    void whoMayNotCreateClientsIsForbiddenTo() {
        Made reader = create(districtId, "organization.read");
        reader.tester(api)
                .document(CREATE)
                .variable("input", input("a", districtId))
                .execute()
                .errors()
                .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")))
                .verify();
    }

    private void assertProblem(Map<String, Object> input, String code, String field) {
        assertProblem(api.bootstrapClient(), input, code, field);
    }

    private void assertProblem(GraphQlTester caller, Map<String, Object> input, String code, String field) {
        int before = clientsOf(String.valueOf(input.get("organizationId")));
        send(caller, input)
                .path("createApiClient.clientId")
                .valueIsNull()
                .path("createApiClient.problems[*].code")
                .entityList(String.class)
                .containsExactly(code)
                .path("createApiClient.problems[0].path")
                .entityList(String.class)
                .containsExactly("input", field);
        assertThat(clientsOf(String.valueOf(input.get("organizationId")))).isEqualTo(before);
    }

    private int clientsOf(String organizationId) {
        return NodeId.keyOf("Organization", organizationId)
                .map(key -> database.sql("SELECT COUNT(*) FROM api_client WHERE organization_id = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    private Made create(String organizationId, String... permissions) {
        return create(input("test", organizationId, permissions));
    }

    private Made create(Map<String, Object> input) {
        Response answer = send(api.bootstrapClient(), input);
        answer.path("createApiClient.problems").entityList(Object.class).hasSize(0);
        return new Made(
                answer.path("createApiClient.clientId").entity(String.class).get(),
                answer.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private static Map<String, Object> input(String name, String organizationId, String... permissions) {
        return Map.of("name", name, "organizationId", organizationId, "permissions", List.of(permissions));
    }

    private static Response send(GraphQlTester caller, Map<String, Object> input) {
        return caller.document(CREATE).variable("input", input).execute();
    }

    private String establish(String code, @Nullable String parentId) {
        return api.bootstrapClient()
                .document("""
                        mutation($code: String!, $parent: ID) {
                          createOrganization(input: {
                            code: $code, name: $code, shortName: $code, type: DISTRICT_COMMITTEE, parentId: $parent
                          }) { organization { id } }
                        }""")
                .variable("code", code)
                .variable("parent", parentId)
                .execute()
                .path("createOrganization.organization.id")
                .entity(String.class)
                .get();
    }

    private record Made(String id, String secret) {

        HttpGraphQlTester tester(GangjuApi api) {
            return api.client(id, secret);
        }
    }
}

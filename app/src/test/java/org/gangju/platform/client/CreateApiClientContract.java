package org.gangju.platform.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What {@code createApiClient} makes, and what it refuses. */
abstract class CreateApiClientContract {

    private static final String CREATE = "createApiClient";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    private final String city = "client-" + UUID.randomUUID();
    private final String district = city + "-d";
    private ApiCaller administrator;
    private String cityId = "";
    private String districtId = "";

    @BeforeEach
    void establishOrganizations() {
        administrator = new ApiCaller(api.bootstrapClient());
        cityId = administrator.establish(city, "DISTRICT_COMMITTEE", null);
        districtId = administrator.establish(district, "DISTRICT_COMMITTEE", cityId);
    }

    @Test
    void aNewClientActsForItsOrganizationWithItsPermissionsOnly() {
        MadeClient made = administrator.makeClient(districtId, "organization.read", "member.read");
        made.caller(api)
                .ask("{ viewer { organization { code } permissions } }")
                .path("viewer.organization.code")
                .entity(String.class)
                .isEqualTo(district)
                .path("viewer.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read");
    }

    @Test
    void whatLiesOutsideItsOrganizationDoesNotExistForIt() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        made.caller(api)
                .ask("{ organization(code: \"%s\") { id } }".formatted(city))
                .path("organization")
                .valueIsNull();
    }

    @Test
    void theSecretIsStoredAsADigest() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        assertThat(database.sql("SELECT secret_hash FROM api_client_secret WHERE client_id = ?")
                        .param(made.clientId())
                        .query(String.class)
                        .single())
                .startsWith("{sha256}")
                .doesNotContain(made.secret());
        assertThat(made.secret()).hasSize(43);
    }

    @Test
    void aRepetitionNamesTheSameClientAndKeepsItsSecret() {
        var input = client("again", districtId);
        input.put("clientMutationId", city);
        Response first = administrator.mutate(CREATE, input, "clientId clientSecret clientMutationId");
        Response second = administrator.mutate(CREATE, input, "clientId clientSecret clientMutationId");
        String clientId = first.path("result.clientId").entity(String.class).get();
        second.path("result.clientId")
                .entity(String.class)
                .isEqualTo(clientId)
                .path("result.clientSecret")
                .valueIsNull()
                .path("result.clientMutationId")
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
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        String token = api.token(made.clientId(), made.secret());
        database.sql("DELETE FROM api_client_permission WHERE client_id = ?")
                .param(made.clientId())
                .update();
        database.sql("DELETE FROM api_client_category WHERE client_id = ?")
                .param(made.clientId())
                .update();
        database.sql("DELETE FROM api_client_secret WHERE client_id = ?")
                .param(made.clientId())
                .update();
        database.sql("DELETE FROM api_client WHERE client_id = ?")
                .param(made.clientId())
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
        assertProblem(administrator, client(" ", districtId), "TEXT_BLANK", "name");
        assertProblem(administrator, client("名".repeat(101), districtId), "TEXT_TOO_LONG", "name");
        administrator.done(CREATE, client("名".repeat(100), districtId));
    }

    @Test
    void anOrganizationThatIsMissingOrOutOfScopeIsNotFound() {
        assertProblem(administrator, client("a", "nonsense"), "NOT_FOUND", "organizationId");
        MadeClient narrow = administrator.makeClient(districtId, "client.write");
        assertProblem(narrow.caller(api), client("a", cityId), "NOT_FOUND", "organizationId");
    }

    @Test
    void onlyPermissionsThatExistAndAreHeldCanBeGiven() {
        assertProblem(administrator, client("a", districtId, "no.such"), "UNKNOWN_PERMISSION", "permissions");
        MadeClient narrow = administrator.makeClient(districtId, "client.write");
        assertProblem(narrow.caller(api), client("a", districtId, "member.read"), "PERMISSION_NOT_HELD", "permissions");
    }

    @Test
    void whoMayNotCreateClientsIsForbiddenTo() {
        MadeClient reader = administrator.makeClient(districtId, "organization.read");
        assertThat(reader.caller(api).error(CREATE, client("a", districtId))).isEqualTo("FORBIDDEN");
    }

    private void assertProblem(ApiCaller caller, Map<String, @Nullable Object> input, String code, String field) {
        int before = clientsOf(String.valueOf(input.get("organizationId")));
        Response answer = caller.mutate(CREATE, input, "clientId");
        answer.path("result.clientId")
                .valueIsNull()
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly(code)
                .path("result.problems[0].path")
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

    private static Map<String, @Nullable Object> client(String name, String organizationId, String... permissions) {
        return input("name", name, "organizationId", organizationId, "permissions", List.of(permissions));
    }
}

package org.gangju.platform.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;

/** The life of a machine client after it was made: secrets come and go, it expires, it is revoked. */
abstract class ManageApiClientsContract {

    private static final String FAR = "9999-12-31";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    private final String city = "clients-" + UUID.randomUUID();
    private String cityId = "";
    private String districtId = "";

    @BeforeEach
    void establishOrganizations() {
        cityId = establish(city, null);
        districtId = establish(city + "-d", cityId);
    }

    @Test
    void twoSecretsAreGoodWhileOneIsReplaced() {
        Made made = create(districtId, "organization.read");
        String second = addSecret(api.bootstrapClient(), made, FAR)
                .path("addClientSecret.clientSecret")
                .entity(String.class)
                .get();
        String before = api.token(made.clientId(), made.secret());
        String after = api.token(made.clientId(), second);
        assertProblem(addSecret(api.bootstrapClient(), made, null), "addClientSecret", "TOO_MANY_SECRETS");
        run("revokeClientSecret", Map.of("id", secretIds(made).getFirst()), "client { secrets { expiresOn } }")
                .path("revokeClientSecret.client.secrets[*].expiresOn")
                .entityList(String.class)
                .containsExactly(FAR);
        assertStatus(before, 401);
        assertStatus(after, 200);
        assertTokenRefused(made.clientId(), made.secret());
        assertThat(api.token(made.clientId(), second)).isNotEmpty();
    }

    @Test
    void anExpiredSecretProvesNothingAndMakesRoom() {
        Made made = create(districtId, "organization.read");
        addSecret(api.bootstrapClient(), made, FAR);
        String token = api.token(made.clientId(), made.secret());
        database.sql("UPDATE api_client_secret SET expires_on = ? WHERE client_id = ? AND expires_on IS NULL")
                .params(LocalDate.of(2020, 1, 1), made.clientId())
                .update();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        addSecret(api.bootstrapClient(), made, null)
                .path("addClientSecret.client.secrets")
                .entityList(Object.class)
                .hasSize(2);
    }

    @Test
    void aRevokedClientIsGoneForGoodWithItsTokens() {
        Made made = create(districtId, "organization.read");
        String token = api.token(made.clientId(), made.secret());
        run("revokeApiClient", Map.of("id", made.id()), "client { state revokedAt }")
                .path("revokeApiClient.client.state")
                .entity(String.class)
                .isEqualTo("REVOKED")
                .path("revokeApiClient.client.revokedAt")
                .hasValue();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        assertProblem(addSecret(api.bootstrapClient(), made, null), "addClientSecret", "CLIENT_REVOKED");
        assertProblem(update(api.bootstrapClient(), made, "organization.read"), "updateApiClient", "CLIENT_REVOKED");
    }

    @Test
    void anExpiredClientGetsNoTokenAndItsTokensEnd() {
        Made made = create(districtId, "organization.read");
        String token = api.token(made.clientId(), made.secret());
        database.sql("UPDATE api_client SET expires_on = ? WHERE client_id = ?")
                .params(LocalDate.of(2020, 1, 1), made.clientId())
                .update();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        read(api.bootstrapClient(), made)
                .path("apiClient.state")
                .entity(String.class)
                .isEqualTo("EXPIRED");
    }

    @Test
    void itsLastDayIsTodayAtTheEarliest() {
        Map<String, Object> input = new HashMap<>(input("x", districtId));
        input.put("expiresOn", "2020-01-01");
        assertProblem(run("createApiClient", input, "client { id }"), "createApiClient", "EXPIRY_PASSED");
    }

    @Test
    void aClientIsReadWithinTheScopeOnly() {
        Made made = create(districtId, "member.read", "organization.read");
        read(api.bootstrapClient(), made)
                .path("apiClient.name")
                .entity(String.class)
                .isEqualTo("made")
                .path("apiClient.organization.code")
                .entity(String.class)
                .isEqualTo(city + "-d")
                .path("apiClient.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read")
                .path("apiClient.secrets")
                .entityList(Object.class)
                .hasSize(1);
        Made within = create(districtId, "client.read", "organization.read");
        Made beside = create(establish(city + "-e", cityId), "client.read", "client.write");
        read(within.tester(api), made).path("apiClient.id").hasValue();
        read(beside.tester(api), made).path("apiClient").valueIsNull();
        assertThat(listed(within)).containsExactlyInAnyOrder(made.clientId(), within.clientId());
        assertThat(listed(beside)).containsExactly(beside.clientId());
        assertProblem(
                run(beside.tester(api), "revokeApiClient", Map.of("id", made.id()), "client { id }"),
                "revokeApiClient",
                "NOT_FOUND");
        assertProblem(
                run(
                        beside.tester(api),
                        "revokeClientSecret",
                        Map.of("id", secretIds(made).getFirst()),
                        "client { id }"),
                "revokeClientSecret",
                "NOT_FOUND");
    }

    @Test
    void nobodyGivesOrGainsMoreThanTheyHold() {
        Made made = create(districtId, "member.read");
        Made weak = create(cityId, "client.write", "client.read", "organization.read");
        assertProblem(
                update(weak.tester(api), made, "member.read", "grid.read"), "updateApiClient", "PERMISSION_NOT_HELD");
        update(weak.tester(api), made, "member.read", "organization.read")
                .path("updateApiClient.client.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read")
                .path("updateApiClient.client.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertProblem(addSecret(weak.tester(api), made, null), "addClientSecret", "PERMISSION_NOT_HELD");
    }

    @Test
    void whatAClientMayDoFollowsItsUpdate() {
        Made made = create(districtId, "member.read", "organization.read");
        String token = api.token(made.clientId(), made.secret());
        update(api.bootstrapClient(), made, "organization.read");
        http(token).expectBody().jsonPath("$.data.viewer.permissions.length()").isEqualTo(1);
    }

    @Test
    void anUpdateNamesTheVersionThatItWasDecidedOn() {
        Made made = create(districtId, "organization.read");
        var input = Map.<String, Object>of(
                "id", made.id(), "name", "other", "permissions", List.of("organization.read"), "version", 7);
        run("updateApiClient", input, "client { id }")
                .errors()
                .expect(error -> "CONFLICT".equals(error.getExtensions().get("code")))
                .verify();
    }

    private Response update(GraphQlTester caller, Made made, String... permissions) {
        var input = Map.<String, Object>of("id", made.id(), "name", "made", "permissions", List.of(permissions));
        return run(caller, "updateApiClient", input, "client { permissions version }");
    }

    private static Response addSecret(GraphQlTester caller, Made made, @Nullable String expiresOn) {
        Map<String, Object> input = new HashMap<>(Map.of("id", made.id()));
        input.put("expiresOn", expiresOn);
        return run(caller, "addClientSecret", input, "clientSecret client { secrets { id } }");
    }

    private List<String> secretIds(Made made) {
        return read(api.bootstrapClient(), made)
                .path("apiClient.secrets[*].id")
                .entityList(String.class)
                .get();
    }

    private static Response read(GraphQlTester caller, Made made) {
        return caller.document("""
                        query($id: ID!) { apiClient(id: $id) {
                          id name state permissions organization { code } secrets { id createdAt }
                        } }""").variable("id", made.id()).execute();
    }

    private List<String> listed(Made made) {
        return made.tester(api)
                .document("{ apiClients(first: 50) { totalCount nodes { clientId } } }")
                .execute()
                .path("apiClients.nodes[*].clientId")
                .entityList(String.class)
                .get();
    }

    private Made create(String organizationId, String... permissions) {
        Response answer = run(
                "createApiClient", input("made", organizationId, permissions), "client { id } clientId clientSecret");
        return new Made(
                answer.path("createApiClient.client.id").entity(String.class).get(),
                answer.path("createApiClient.clientId").entity(String.class).get(),
                answer.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private static Map<String, Object> input(String name, String organizationId, String... permissions) {
        return Map.of("name", name, "organizationId", organizationId, "permissions", List.of(permissions));
    }

    private Response run(String mutation, Map<String, Object> input, String result) {
        return run(api.bootstrapClient(), mutation, input, result);
    }

    private static Response run(GraphQlTester caller, String mutation, Map<String, Object> input, String result) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
        return caller.document("mutation($input: " + type + ") { " + mutation + "(input: $input) { " + result
                        + " problems { code } } }")
                .variable("input", input)
                .execute();
    }

    private static void assertProblem(Response answer, String mutation, String code) {
        answer.path(mutation + ".problems[*].code").entityList(String.class).containsExactly(code);
    }

    private void assertStatus(String token, int status) {
        http(token).expectStatus().isEqualTo(status);
    }

    private WebTestClient.ResponseSpec http(String token) {
        return WebTestClient.bindToServer()
                .build()
                .get()
                .uri(api.address("/graphql?query=%7Bviewer%7Bpermissions%7D%7D"))
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private void assertTokenRefused(String clientId, String secret) {
        WebTestClient.bindToServer()
                .build()
                .post()
                .uri(api.address("/oauth2/token"))
                .headers(headers -> headers.setBasicAuth(clientId, secret))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(BodyInserters.fromFormData("grant_type", "client_credentials"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
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

    private record Made(String id, String clientId, String secret) {

        HttpGraphQlTester tester(GangjuApi api) {
            return api.client(clientId, secret);
        }
    }
}

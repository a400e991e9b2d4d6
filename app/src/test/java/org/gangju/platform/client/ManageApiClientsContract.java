package org.gangju.platform.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
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
    private ApiCaller administrator;
    private String cityId = "";
    private String districtId = "";

    @BeforeEach
    void establishOrganizations() {
        administrator = new ApiCaller(api.bootstrapClient());
        cityId = establish(city, null);
        districtId = establish(city + "-d", cityId);
    }

    @Test
    void twoSecretsAreGoodWhileOneIsReplaced() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        String second = addSecret(administrator, made, FAR)
                .path("result.clientSecret")
                .entity(String.class)
                .get();
        String before = api.token(made.clientId(), made.secret());
        String after = api.token(made.clientId(), second);
        assertThat(administrator.problem("addClientSecret", input("id", made.id())))
                .isEqualTo("TOO_MANY_SECRETS");
        administrator
                .mutate(
                        "revokeClientSecret",
                        input("id", secretIds(made).getFirst()),
                        "client { secrets { expiresOn } }")
                .path("result.client.secrets[*].expiresOn")
                .entityList(String.class)
                .containsExactly(FAR);
        assertStatus(before, 401);
        assertStatus(after, 200);
        assertTokenRefused(made.clientId(), made.secret());
        assertThat(api.token(made.clientId(), second)).isNotEmpty();
    }

    @Test
    void anExpiredSecretProvesNothingAndMakesRoom() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        addSecret(administrator, made, FAR);
        String token = api.token(made.clientId(), made.secret());
        database.sql("UPDATE api_client_secret SET expires_on = ? WHERE client_id = ? AND expires_on IS NULL")
                .params(LocalDate.of(2020, 1, 1), made.clientId())
                .update();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        addSecret(administrator, made, null)
                .path("result.client.secrets")
                .entityList(Object.class)
                .hasSize(2);
    }

    @Test
    void aRevokedClientIsGoneForGoodWithItsTokens() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        String token = api.token(made.clientId(), made.secret());
        administrator
                .mutate("revokeApiClient", input("id", made.id()), "client { state revokedAt }")
                .path("result.client.state")
                .entity(String.class)
                .isEqualTo("REVOKED")
                .path("result.client.revokedAt")
                .hasValue();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        assertThat(administrator.problem("addClientSecret", input("id", made.id())))
                .isEqualTo("CLIENT_REVOKED");
        assertThat(administrator.problem("updateApiClient", update(made, "organization.read")))
                .isEqualTo("CLIENT_REVOKED");
    }

    @Test
    void anExpiredClientGetsNoTokenAndItsTokensEnd() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        String token = api.token(made.clientId(), made.secret());
        database.sql("UPDATE api_client SET expires_on = ? WHERE client_id = ?")
                .params(LocalDate.of(2020, 1, 1), made.clientId())
                .update();
        assertStatus(token, 401);
        assertTokenRefused(made.clientId(), made.secret());
        read(administrator, made).path("apiClient.state").entity(String.class).isEqualTo("EXPIRED");
    }

    @Test
    void itsLastDayIsTodayAtTheEarliest() {
        assertThat(administrator.problem(
                        "createApiClient",
                        input(
                                "name",
                                "x",
                                "organizationId",
                                districtId,
                                "permissions",
                                List.of(),
                                "expiresOn",
                                "2020-01-01")))
                .isEqualTo("EXPIRY_PASSED");
    }

    @Test
    void aClientIsReadWithinTheScopeOnly() {
        MadeClient made = administrator.makeClient(districtId, "member.read", "organization.read");
        read(administrator, made)
                .path("apiClient.name")
                .entity(String.class)
                .isEqualTo("test")
                .path("apiClient.organization.code")
                .entity(String.class)
                .isEqualTo(city + "-d")
                .path("apiClient.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read")
                .path("apiClient.secrets")
                .entityList(Object.class)
                .hasSize(1);
        MadeClient within = administrator.makeClient(districtId, "client.read", "organization.read");
        MadeClient beside = administrator.makeClient(establish(city + "-e", cityId), "client.read", "client.write");
        read(within.caller(api), made).path("apiClient.id").hasValue();
        read(beside.caller(api), made).path("apiClient").valueIsNull();
        assertThat(listed(within)).containsExactlyInAnyOrder(made.clientId(), within.clientId());
        assertThat(listed(beside)).containsExactly(beside.clientId());
        assertThat(beside.caller(api).problem("revokeApiClient", input("id", made.id())))
                .isEqualTo("NOT_FOUND");
        assertThat(beside.caller(api)
                        .problem(
                                "revokeClientSecret",
                                input("id", secretIds(made).getFirst())))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyGivesOrGainsMoreThanTheyHold() {
        MadeClient made = administrator.makeClient(districtId, "member.read");
        ApiCaller weak = administrator
                .makeClient(cityId, "client.write", "client.read", "organization.read")
                .caller(api);
        assertThat(weak.problem("updateApiClient", update(made, "member.read", "grid.read")))
                .isEqualTo("PERMISSION_NOT_HELD");
        weak.mutate(
                        "updateApiClient",
                        update(made, "member.read", "organization.read"),
                        "client { permissions version }")
                .path("result.client.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "organization.read")
                .path("result.client.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(weak.problem("addClientSecret", input("id", made.id()))).isEqualTo("PERMISSION_NOT_HELD");
    }

    @Test
    void whatAClientMayDoFollowsItsUpdate() {
        MadeClient made = administrator.makeClient(districtId, "member.read", "organization.read");
        String token = api.token(made.clientId(), made.secret());
        administrator.done("updateApiClient", update(made, "organization.read"));
        http(token).expectBody().jsonPath("$.data.viewer.permissions.length()").isEqualTo(1);
    }

    @Test
    void anUpdateNamesTheVersionThatItWasDecidedOn() {
        MadeClient made = administrator.makeClient(districtId, "organization.read");
        var input = update(made, "organization.read");
        input.put("version", 7);
        assertThat(administrator.error("updateApiClient", input)).isEqualTo("CONFLICT");
    }

    private static Map<String, @Nullable Object> update(MadeClient made, String... permissions) {
        return input("id", made.id(), "name", "made", "permissions", List.of(permissions));
    }

    private static Response addSecret(ApiCaller caller, MadeClient made, @Nullable String expiresOn) {
        return caller.mutate(
                "addClientSecret",
                input("id", made.id(), "expiresOn", expiresOn),
                "clientSecret client { secrets { id } }");
    }

    private List<String> secretIds(MadeClient made) {
        return read(administrator, made)
                .path("apiClient.secrets[*].id")
                .entityList(String.class)
                .get();
    }

    private static Response read(ApiCaller caller, MadeClient made) {
        return caller.ask("""
                { apiClient(id: "%s") {
                  id name state permissions organization { code } secrets { id createdAt }
                } }""".formatted(made.id()));
    }

    private List<String> listed(MadeClient made) {
        return made.caller(api)
                .ask("{ apiClients(first: 50) { totalCount nodes { clientId } } }")
                .path("apiClients.nodes[*].clientId")
                .entityList(String.class)
                .get();
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
        return administrator.establish(code, "DISTRICT_COMMITTEE", parentId);
    }
}

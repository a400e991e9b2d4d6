package org.gangju.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gangju.spi.caller.Territory;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.database.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** For whom a caller acts: its own organization, or another one that it names within its scope. */
@OnH2
class ActingOrganizationTest {

    private static final String WHO = "{ viewer { organization { code } } }";

    @Autowired
    GangjuApi api;

    @Autowired
    Territory territory;

    private final String city = "acting-" + UUID.randomUUID();
    private final String district = city + "-d";
    private MadeClient client;

    @BeforeEach
    void establish() {
        ApiCaller administrator = new ApiCaller(api.bootstrapClient());
        String cityId = administrator.establish(city, "DISTRICT_COMMITTEE", null);
        String districtId = administrator.establish(district, "DISTRICT_COMMITTEE", cityId);
        administrator.establish(district + "-s", "DISTRICT_COMMITTEE", districtId);
        client = administrator.makeClient(districtId, "organization.read");
    }

    @Test
    void aClientActsForItsOwnOrganization() {
        assertThat(actingFor(client.tester(api))).isEqualTo(district);
    }

    /** The first by code a second ago at most: another test may just have established one that comes before it. */
    @Test
    void aClientOverTheWholeTreeActsForTheFirstRoot() {
        var place = territory.of(actingFor(api.bootstrapClient())).orElseThrow();
        assertThat(territory.roots()).contains(place.organization());
    }

    @Test
    void theHeaderNamesAnotherOneWithinTheScope() {
        assertThat(actingFor(named(client.tester(api), district + "-s"))).isEqualTo(district + "-s");
        assertThat(actingFor(named(api.bootstrapClient(), city))).isEqualTo(city);
    }

    @Test
    void outOfScopeIsAnsweredLikeUnknown() {
        String outside = refusal(city);
        String unknown = refusal("unknown-" + city);
        assertThat(outside.replace(city, "")).isEqualTo(unknown.replace("unknown-" + city, ""));
        assertThat(outside).contains("\"code\":\"NOT_FOUND\"");
    }

    private String refusal(String code) {
        byte[] body = WebTestClient.bindToServer()
                .build()
                .get()
                .uri(api.address("/graphql?query=%7B__typename%7D"))
                .header("Gangju-Organization", code)
                .headers(headers -> headers.setBearerAuth(api.token(client.clientId(), client.secret())))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return new String(body == null ? new byte[0] : body, StandardCharsets.UTF_8)
                .replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }

    private static HttpGraphQlTester named(HttpGraphQlTester caller, String code) {
        return caller.mutate().header("Gangju-Organization", code).build();
    }

    private static String actingFor(HttpGraphQlTester caller) {
        return caller.document(WHO)
                .execute()
                .path("viewer.organization.code")
                .entity(String.class)
                .get();
    }
}

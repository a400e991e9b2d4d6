package org.gangju.platform.toggle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Whoever hands out permissions does not learn by it which modules others have. */
@OnH2
class ModulePermissionTest {

    @Autowired
    GangjuApi api;

    private Districts districts;

    @BeforeEach
    void establishDistricts() {
        districts = new Districts(api);
    }

    @Test
    void aPermissionOfAModuleThatIsOffIsUnknownToWhomMayNotKnow() {
        HttpGraphQlTester administrator = administrator();
        assertThat(problems(administrator, "bakery.read")).containsExactly("UNKNOWN_PERMISSION");
        assertThat(problems(administrator, "bakery.raed")).containsExactly("UNKNOWN_PERMISSION");

        districts.decide("bakery", districts.one(), "ENABLE");

        assertThat(problems(administrator, "bakery.read")).isEmpty();
    }

    @Test
    void whoMayKnowPreparesAClientForAModuleThatIsStillOff() {
        assertThat(problems(districts.ofOne(), "bakery.read")).isEmpty();
        assertThat(problems(districts.ofOne(), "bakery.raed")).containsExactly("UNKNOWN_PERMISSION");
    }

    /** Makes clients for the first district, and may not see which modules there are. */
    private HttpGraphQlTester administrator() {
        var made = created(districts.ofOne(), "client.write", "bakery.read");
        return api.client(
                made.path("createApiClient.clientId").entity(String.class).get(),
                made.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private List<String> problems(HttpGraphQlTester caller, String permission) {
        return created(caller, permission)
                .path("createApiClient.problems[*].code")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response created(HttpGraphQlTester caller, String... permissions) {
        return caller.document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret problems { code } }
                        }""")
                .variable(
                        "input",
                        Map.of("name", "a", "organizationId", districts.one(), "permissions", List.of(permissions)))
                .execute();
    }
}

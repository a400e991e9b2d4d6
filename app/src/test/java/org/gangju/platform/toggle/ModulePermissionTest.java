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
    void aPermissionOfAModuleThatIsOffIsUnknown() {
        assertThat(problemsOfAClientWith("bakery.read")).containsExactly("UNKNOWN_PERMISSION");
        assertThat(problemsOfAClientWith("bakery.raed")).containsExactly("UNKNOWN_PERMISSION");

        districts.decide("bakery", districts.one(), "ENABLE");

        assertThat(problemsOfAClientWith("bakery.read")).isEmpty();
    }

    private List<String> problemsOfAClientWith(String permission) {
        return districts
                .ofOne()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { problems { code } }
                        }""")
                .variable(
                        "input",
                        Map.of("name", "a", "organizationId", districts.one(), "permissions", List.of(permission)))
                .execute()
                .path("createApiClient.problems[*].code")
                .entityList(String.class)
                .get();
    }
}

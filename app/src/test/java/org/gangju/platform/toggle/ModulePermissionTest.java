package org.gangju.platform.toggle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.testkit.api.ApiCaller;
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
    void aPermissionOfAModuleThatIsOffIsUnknownToWhomMayNotKnow() {
        ApiCaller administrator = administrator();
        assertThat(problems(administrator, "bakery.read")).containsExactly("UNKNOWN_PERMISSION");
        assertThat(problems(administrator, "bakery.raed")).containsExactly("UNKNOWN_PERMISSION");

        districts.decide("bakery", districts.one(), "ENABLE");

        assertThat(problems(administrator, "bakery.read")).isEmpty();
    }

    @Test
    void whoMayKnowPreparesAClientForAModuleThatIsStillOff() {
        assertThat(problems(knowing(), "bakery.read")).isEmpty();
        assertThat(problems(knowing(), "bakery.raed")).containsExactly("UNKNOWN_PERMISSION");
    }

    private ApiCaller knowing() {
        return new ApiCaller(districts.ofOne());
    }

    /** Makes clients for the first district, and may not see which modules there are. */
    private ApiCaller administrator() {
        return knowing()
                .makeClient(districts.one(), "client.write", "bakery.read")
                .caller(api);
    }

    private List<String> problems(ApiCaller caller, String permission) {
        return caller.problems(
                "createApiClient",
                input("name", "a", "organizationId", districts.one(), "permissions", List.of(permission)));
    }
}

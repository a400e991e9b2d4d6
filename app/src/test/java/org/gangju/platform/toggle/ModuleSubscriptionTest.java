package org.gangju.platform.toggle;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.OnH2;
import org.gangju.testkit.module.Districts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What running subscriptions see of decisions about modules. */
@OnH2
class ModuleSubscriptionTest {

    private static final String PLAIN = "subscription { moduleChanged { module { id enabled } } }";
    private static final String WITH_LOAVES =
            "subscription { moduleChanged { module { id enabled decidedBy { loaves } } } }";

    @Autowired
    GangjuApi api;

    private Districts districts;

    @BeforeEach
    void establishDistricts() {
        districts = new Districts(api);
    }

    @Test
    void tellsEverySwitchThatConcernsTheDistrictAndNoOther() throws InterruptedException {
        try (Events events = new Events(api, districts.codeOfOne(), PLAIN)) {
            districts.decide("bakery", districts.other(), "ENABLE");
            districts.decide("bakery", districts.one(), "ENABLE");
            assertThat(events.next()).isEqualTo(told("bakery", true));

            districts.decide("bakery", districts.city(), "ENABLE");
            districts.decide("cinema", districts.city(), "ENABLE");
            assertThat(events.next()).isEqualTo(told("cinema", true));

            districts.decide("cinema", districts.one(), "DISABLE");
            assertThat(events.next()).isEqualTo(told("cinema", false));
        }
    }

    @Test
    void endsWhatUsesAModuleThatIsSwitchedOffWhileOthersRunOn() throws InterruptedException {
        districts.decide("bakery", districts.one(), "ENABLE");
        try (Events using = new Events(api, districts.codeOfOne(), WITH_LOAVES);
                Events others = new Events(api, districts.codeOfOne(), PLAIN)) {
            districts.decide("cinema", districts.one(), "ENABLE");
            assertThat(using.next()).contains("\"id\":\"cinema\"");
            assertThat(others.next()).isEqualTo(told("cinema", true));
            districts.decide("cinema", districts.one(), "DISABLE");
            assertThat(using.next()).contains("\"id\":\"cinema\"");
            assertThat(others.next()).isEqualTo(told("cinema", false));

            districts.decide("bakery", districts.one(), "DISABLE");

            assertThat(afterWhatWasOnItsWay(using))
                    .startsWith("next {\"errors\":[{")
                    .contains("\"code\":\"MODULE_DISABLED\"", "\"module\":\"bakery\"", "\"traceId\"");
            assertThat(using.next()).startsWith("complete");
            assertThat(others.next()).isEqualTo(told("bakery", false));
            districts.decide("bakery", districts.one(), "ENABLE");
            assertThat(others.next()).isEqualTo(told("bakery", true));
        }
    }

    /** The switch itself is an event; it may or may not come before the end that it brings about. */
    private static String afterWhatWasOnItsWay(Events events) throws InterruptedException {
        String next = events.next();
        return next.equals("next {\"data\":{\"moduleChanged\":{\"module\":"
                        + "{\"id\":\"bakery\",\"enabled\":false,\"decidedBy\":{\"loaves\":null}}}}}")
                ? events.next()
                : next;
    }

    private static String told(String module, boolean enabled) {
        return "next {\"data\":{\"moduleChanged\":{\"module\":{\"id\":\"%s\",\"enabled\":%s}}}}"
                .formatted(module, enabled);
    }
}

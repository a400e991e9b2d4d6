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

/** What running subscriptions see of decisions about modules. */
@OnH2
class ModuleSubscriptionTest {

    private static final String PLAIN = "{\"query\":\"subscription { moduleChanged { module { id enabled } } }\"}";
    private static final String WITH_LOAVES =
            "{\"query\":\"subscription { moduleChanged { module { id enabled decidedBy { loaves } } } }\"}";

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

    @Test
    void tellsOverASocketToo() throws InterruptedException {
        try (Socket socket = new Socket(api, districts.codeOfOne(), PLAIN)) {
            assertThat(socket.nextAfter(this::switchOffAndOn))
                    .contains("\"type\":\"next\"", "\"id\":\"bakery\",\"enabled\":");
        }
    }

    private void switchOffAndOn() {
        districts.decide("bakery", districts.one(), "DISABLE");
        districts.decide("bakery", districts.one(), "ENABLE");
    }

    @Test
    void findsARegisteredSubscriptionByItsHashOverBothTransports() throws InterruptedException {
        String byHash =
                "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}".formatted(register());
        try (Events events = new Events(api, districts.codeOfOne(), byHash)) {
            districts.decide("bakery", districts.one(), "ENABLE");
            assertThat(events.next()).isEqualTo(told("bakery", true));
        }
        try (Socket socket = new Socket(api, districts.codeOfOne(), byHash)) {
            assertThat(socket.nextAfter(this::switchOffAndOn))
                    .contains("\"type\":\"next\"", "\"id\":\"bakery\",\"enabled\":");
        }
    }

    @Test
    void knowsNoHashThatNobodyRegistered() throws InterruptedException {
        String unknown = "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}"
                .formatted("0f".repeat(32));
        try (Events events = new Events(api, districts.codeOfOne(), unknown);
                Socket socket = new Socket(api, districts.codeOfOne(), unknown)) {
            assertThat(events.next()).contains("\"code\":\"PERSISTED_QUERY_NOT_FOUND\"");
            assertThat(socket.next()).contains("\"type\":\"error\"", "\"code\":\"PERSISTED_QUERY_NOT_FOUND\"");
        }
    }

    private String register() {
        return api.bootstrapClient()
                .document("""
                        mutation($input: RegisterOperationsInput!) {
                          registerOperations(input: $input) { operations { hash } problems { code message } }
                        }""")
                .variable(
                        "input",
                        Map.of(
                                "version",
                                "1.0.0",
                                "operations",
                                List.of(Map.of(
                                        "name",
                                        "Watch",
                                        "document",
                                        "subscription Watch { moduleChanged { module { id enabled } } }"))))
                .execute()
                .path("registerOperations.operations[0].hash")
                .entity(String.class)
                .get();
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

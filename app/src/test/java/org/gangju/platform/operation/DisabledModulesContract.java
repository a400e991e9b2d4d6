package org.gangju.platform.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What callers learn of modules that are off: who may know which one it is, everybody else nothing at all. */
abstract class DisabledModulesContract {

    @Autowired
    GangjuApi api;

    @SuppressWarnings("NullAway.Init")
    private Client knowing;

    @SuppressWarnings("NullAway.Init")
    private Client stranger;

    @BeforeEach
    void establish() {
        Districts districts = new Districts(api);
        String district = districts.organization("d", districts.organization("c", null));
        districts.enable(district, "bakery");
        knowing = districts.client(district, "organization.read", "module.read", "cinema.read");
        stranger = districts.client(district, "organization.read", "cinema.read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { cinema(organizationId: "x") { screens } } | Query.cinema | theatre(
            { viewer { organization { code screens } } } | Organization.screens | sceens
            { viewer { organization { ... on Cinema { screens } } } } | Cinema | Theatre
            fragment f on Cinema { screens } { viewer { organization { id ...f } } } | Cinema | Theatre
            { organizations(filter: { shows: true }) { nodes { id } } } | OrganizationFilter.shows | swohs
            { organizations(filter: { types: [CINEMA] }) { nodes { id } } } | OrganizationType.CINEMA | CIENMA
            query($t: [OrganizationType!] = [CINEMA]) { organizations(filter: { types: $t }) { nodes { id } } } | OrganizationType.CINEMA | CIENMA
            """)
    void namesTheModuleToWhoMayKnow(String document, String used, String misspelt) {
        List<Map<String, Object>> errors = errors(knowing, document, Map.of());
        assertThat(codes(errors)).containsOnly("MODULE_DISABLED");
        assertThat(errors).hasSize(1).first().satisfies(error -> {
            assertThat(extensions(error)).containsEntry("module", "cinema");
            assertThat(String.valueOf(error.get("message"))).contains(used, "cinema");
            assertThat(error).containsKey("locations");
        });
        String unknown = misspelling(document, used, misspelt);
        assertThat(texts(errors(stranger, document, Map.of())).replace(simple(used), simple(misspelt)))
                .isEqualTo(texts(errors(stranger, unknown, Map.of())))
                .doesNotContain("MODULE_DISABLED");
    }

    @Test
    void namesEveryUseWithItsPlaceAndLeavesOtherFaults() {
        List<Map<String, Object>> errors =
                errors(knowing, """
                mutation($input: OpenScreensInput!) {
                  openScreens(input: $input) { cinema { screens } }
                  bakeBroad
                }""", Map.of("input", Map.of("organizationId", "x", "screens", 1)));
        assertThat(codes(errors)).containsExactly("MODULE_DISABLED", "MODULE_DISABLED", "BAD_INPUT");
        assertThat(errors)
                .extracting(error -> error.get("locations"))
                .containsExactly(place(1, 18), place(2, 3), place(3, 3));
        assertThat(String.valueOf(errors.get(2).get("message"))).contains("bakeBroad");
    }

    @Test
    void namesTheModuleOfAVariablesValue() {
        String document = "query($f: OrganizationFilter) { organizations(filter: $f) { nodes { id } } }";
        for (Map<String, Object> filter : List.<Map<String, Object>>of(
                Map.of("types", List.of("CINEMA")),
                Map.of("shows", true),
                Map.of("or", List.of(Map.of("shows", true))))) {
            List<Map<String, Object>> errors = errors(knowing, document, Map.of("f", filter));
            assertThat(codes(errors)).containsExactly("MODULE_DISABLED");
            assertThat(extensions(errors.getFirst())).containsEntry("module", "cinema");
            assertThat(codes(errors(stranger, document, Map.of("f", filter)))).containsExactly("BAD_INPUT");
        }
        assertThat(codes(errors(knowing, document, Map.of("f", Map.of("types", List.of("CIENMA"))))))
                .containsExactly("BAD_INPUT");
    }

    @Test
    void unknownNamesStayUnknown() {
        assertThat(codes(errors(knowing, "{ theatre(organizationId: \"x\") { screens } }", Map.of())))
                .containsExactly("BAD_INPUT");
    }

    @Test
    void doesNotNameWhatIsOn() {
        assertThat(codes(errors(knowing, "{ viewer { organization { loaves screens laoves } } }", Map.of())))
                .containsExactly("MODULE_DISABLED", "BAD_INPUT");
    }

    @Test
    void manyUsesFitIntoASmallBody() {
        String fields = IntStream.range(0, 45)
                .mapToObj(index -> "a" + index + ": screens")
                .collect(Collectors.joining(" "));
        String document = "{ viewer { organization { " + fields + " } } }";
        byte[] body =
                post(knowing, document, Map.of()).expectBody().returnResult().getResponseBody();
        assertThat(Objects.requireNonNull(body)).hasSizeLessThan(4096);
        assertThat(new String(body, StandardCharsets.UTF_8)).contains("MODULE_DISABLED", "further errors");
    }

    private static List<Map<String, Integer>> place(int line, int column) {
        return List.of(Map.of("line", line, "column", column));
    }

    private static String misspelling(String document, String used, String misspelt) {
        return document.replace(simple(used), simple(misspelt));
    }

    private static String simple(String name) {
        return name.substring(name.indexOf('.') + 1).replace("(", "");
    }

    private static List<Object> codes(List<Map<String, Object>> errors) {
        return errors.stream().map(error -> extensions(error).get("code")).toList();
    }

    /** Everything but the trace, which is never the same. */
    private static String texts(List<Map<String, Object>> errors) {
        return errors.stream()
                .map(error -> error.get("message") + " " + extensions(error).get("code") + " " + error.get("locations"))
                .collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> extensions(Map<String, Object> error) {
        return (Map<String, Object>) Objects.requireNonNull(error.get("extensions"));
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> errors(Client caller, String document, Map<String, Object> variables) {
        List<Map<String, Object>> errors = new ArrayList<>();
        post(caller, document, variables)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.data")
                .doesNotExist()
                .jsonPath("$.errors")
                .value(List.class, errors::addAll);
        return errors;
    }

    private WebTestClient.ResponseSpec post(Client caller, String document, Map<String, Object> variables) {
        return WebTestClient.bindToServer()
                .build()
                .post()
                .uri(api.address("/graphql"))
                .headers(headers -> headers.setBearerAuth(api.token(caller.id(), caller.secret())))
                .header("Accept-Language", "en")
                .bodyValue(Map.of("query", document, "variables", variables))
                .exchange();
    }
}

package org.gangju.platform.toggle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What administrators decide and what follows from it. The bakery and the cinema are off where nobody has decided, and the
 * cinema requires the bakery.
 */
abstract class ToggleContract {

    private static final String DECIDE = """
            mutation($input: SetModuleInput!) {
              setModule(input: $input) {
                module { enabled decision locked reason explanation decidedBy { id } }
                impact { districtCount districts { organization { id } enabledBefore enabledAfter } operationCount }
                problems { code path message }
              }
            }""";

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcTemplate database;

    @Autowired
    CurrentDecisions current;

    private Districts districts;

    @BeforeEach
    void establishDistricts() {
        districts = new Districts(api);
    }

    @Test
    void showsWhatIsInstalledAndThatNobodyHasDecided() {
        assertThat(module("bakery", districts.one()))
                .containsEntry("enabled", false)
                .containsEntry("decision", "INHERIT")
                .containsEntry("locked", false)
                .containsEntry("reason", null)
                .containsEntry("decidedBy", null)
                .containsEntry("explanation", "Off by default; nobody has decided.")
                .containsEntry("quarantined", false)
                .containsEntry("problems", List.of());
    }

    @Test
    void aDistrictHasItsOwnSchemaAsSoonAsItHasDecided() {
        districts.decide("bakery", districts.one(), "ENABLE");

        assertThat(districts.schemaOfOne()).contains("type Bakery", "loaves");
        assertThat(districts.schemaOfTheOther()).doesNotContainIgnoringCase("bakery", "loaves");
        assertThat(enabled(districts.ofOne())).contains("bakery").doesNotContain("cinema");
        assertThat(enabled(districts.ofTheOther())).doesNotContain("bakery");

        districts.decide("bakery", districts.one(), "DISABLE");

        assertThat(districts.schemaOfOne()).isEqualTo(districts.schemaOfTheOther());
        assertThat(enabled(districts.ofOne())).doesNotContain("bakery");
    }

    @Test
    void theNearestDecisionOnTheWayUpHolds() {
        districts.decide("bakery", districts.city(), "ENABLE");
        districts.decide("bakery", districts.one(), "DISABLE");

        assertThat(enabled(districts.ofOne())).doesNotContain("bakery");
        assertThat(enabled(districts.ofTheOther())).contains("bakery");
        assertThat(module("bakery", districts.other()))
                .containsEntry("decision", "INHERIT")
                .containsEntry("decidedBy", Map.of("id", districts.city()));

        districts.decide("bakery", districts.one(), "INHERIT");

        assertThat(enabled(districts.ofOne())).contains("bakery");
    }

    @Test
    void aLockedDecisionOverrulesAllBelow() {
        districts.decide("bakery", districts.one(), "DISABLE");

        decide(Map.of("locked", true), "bakery", districts.city(), "ENABLE");

        assertThat(enabled(districts.ofOne())).contains("bakery");
        assertThat(problems("bakery", districts.one(), "DISABLE")).containsExactly("MODULE_LOCKED");
        assertThat((String) module("bakery", districts.one()).get("explanation"))
                .startsWith("Switched on and locked by city on 20")
                .endsWith("(testkit): A test decides");

        decide(Map.of("locked", false), "bakery", districts.city(), "ENABLE");

        assertThat(enabled(districts.ofOne())).doesNotContain("bakery");
    }

    @Test
    void nothingIsOnWithoutWhatItRequires() {
        assertThat(decide(Map.of(), "cinema", districts.one(), "ENABLE"))
                .containsEntry(
                        "problems",
                        List.of(Map.of(
                                "code", "REQUIREMENT_DISABLED",
                                "path", List.of("input", "decision"),
                                "message",
                                        "The module cinema requires the module bakery, which is off here or below.")));

        districts.decide("bakery", districts.city(), "ENABLE");
        districts.decide("cinema", districts.one(), "ENABLE");
        assertThat(enabled(districts.ofOne())).contains("bakery", "cinema");

        assertThat(problems("bakery", districts.one(), "DISABLE")).containsExactly("REQUIRED_BY_ENABLED");
        assertThat(problems("bakery", districts.city(), "DISABLE")).containsExactly("REQUIRED_BY_ENABLED");
        assertThat(problems("bakery", districts.city(), "INHERIT")).containsExactly("REQUIRED_BY_ENABLED");
        assertThat(problems("bakery", districts.other(), "DISABLE")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "butchery, ENABLE, false, Because, NOT_FOUND, moduleId",
        "core, DISABLE, false, Because, MODULE_NOT_OPTIONAL, moduleId",
        "platform, ENABLE, false, Because, MODULE_NOT_OPTIONAL, moduleId",
        "bakery, INHERIT, true, Because, LOCK_WITHOUT_DECISION, locked",
        "bakery, ENABLE, false, ' ', TEXT_BLANK, reason",
    })
    void refusesWhatMakesNoSense(
            String module, String decision, boolean locked, String reason, String code, String field) {
        assertThat(decide(Map.of("locked", locked, "reason", reason), module, districts.one(), decision)
                        .get("problems"))
                .asInstanceOf(LIST)
                .singleElement(MAP)
                .containsEntry("code", code)
                .containsEntry("path", List.of("input", field));
    }

    @Test
    void aDryRunChangesNothingAndSaysWhatWould() {
        long epoch = current.book().epoch();

        Map<String, @Nullable Object> answer = decide(Map.of("dryRun", true), "bakery", districts.one(), "ENABLE");

        assertThat(answer.get("module")).asInstanceOf(MAP).containsEntry("enabled", true);
        assertThat(answer.get("impact"))
                .isEqualTo(Map.of(
                        "districtCount", 1,
                        "districts",
                                List.of(Map.of(
                                        "organization", Map.of("id", districts.one()),
                                        "enabledBefore", enabled(districts.ofOne()),
                                        "enabledAfter", with(enabled(districts.ofOne()), "bakery"))),
                        "operationCount", 0));
        assertThat(enabled(districts.ofOne())).doesNotContain("bakery");
        assertThat(current.load().epoch()).isEqualTo(epoch);
    }

    @Test
    void everyDecisionIsRecordedOnce() {
        String request = UUID.randomUUID().toString();
        for (int time = 0; time < 3; time++) {
            decide(Map.of("clientMutationId", request), "bakery", districts.one(), "ENABLE");
        }
        districts.decide("bakery", districts.one(), "INHERIT");

        assertThat(database.queryForList(
                        "SELECT decision, reason, decided_by FROM module_decision_record WHERE organization_id = ?"
                                + " ORDER BY epoch",
                        NodeId.keyOf("Organization", districts.one()).orElseThrow()))
                .extracting(row -> row.get("decision") + " " + row.get("reason") + " " + row.get("decided_by"))
                .containsExactly("ENABLE A test decides testkit", "INHERIT A test decides testkit");
    }

    @Test
    void decisionsMoveWithTheirOrganization() {
        Districts elsewhere = new Districts(api);
        districts.decide("bakery", districts.one(), "ENABLE");
        elsewhere.decide("bakery", elsewhere.city(), "ENABLE");

        move(districts.one(), elsewhere.city());
        move(districts.other(), elsewhere.city());
        elsewhere.decide("bakery", elsewhere.city(), "DISABLE");

        assertThat(enabled(districts.ofOne())).contains("bakery");
        assertThat(enabled(districts.ofTheOther())).doesNotContain("bakery");
    }

    @Test
    void followsWhatAnotherReplicaHasDecided() {
        long one = NodeId.keyOf("Organization", districts.one()).orElseThrow();
        database.update(
                "INSERT INTO module_decision (organization_id, module_id, organization_path, enabled, locked, reason,"
                        + " decided_by, decided_millis) SELECT id, 'bakery', path, TRUE, FALSE, 'Elsewhere', 'other', 0"
                        + " FROM organization WHERE id = ?",
                one);
        assertThat(enabled(districts.ofOne())).doesNotContain("bakery");
        database.update("UPDATE config_epoch SET epoch = epoch + 1");

        current.follow();

        assertThat(enabled(districts.ofOne())).contains("bakery");
    }

    @Test
    void aStoredKindOfAModuleThatIsOffReadsOther() {
        districts.decide("bakery", districts.one(), "ENABLE");
        long one = NodeId.keyOf("Organization", districts.one()).orElseThrow();
        database.update("UPDATE organization SET type = 'BAKERY' WHERE id = ?", one);

        assertThat(type(districts.ofOne())).isEqualTo("BAKERY");
        assertThat(type(districts.ofTheCity())).isEqualTo("OTHER");
    }

    @Test
    void anAdministratorOfADistrictDecidesForNobodyElse() {
        HttpGraphQlTester administrator = client(districts.one(), "module.read", "module.write", "organization.read");
        districts.decide("bakery", districts.city(), "ENABLE");

        assertThat(decide(administrator, Map.of(), "bakery", districts.one(), "DISABLE")
                        .get("problems"))
                .isEqualTo(List.of());
        for (String outside : List.of(districts.city(), districts.other())) {
            assertThat(decide(administrator, Map.of(), "bakery", outside, "DISABLE")
                            .get("problems"))
                    .asInstanceOf(LIST)
                    .extracting("code")
                    .containsExactly("NOT_FOUND");
        }
        assertThat(decide(administrator, Map.of(), "bakery", districts.one(), "INHERIT")
                        .get("module"))
                .asInstanceOf(MAP)
                .containsEntry("enabled", true)
                .containsEntry("decidedBy", null)
                .hasEntrySatisfying(
                        "explanation",
                        text -> assertThat(text).asString().startsWith("Switched on by a superior organization on "));
    }

    @Test
    void whoMayNotKnowOfModulesIsToldNothing() {
        client(districts.one(), "organization.read")
                .document("{ modules { id } }")
                .execute()
                .errors()
                .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")))
                .verify();
    }

    private Map<String, @Nullable Object> decide(
            Map<String, Object> more, String module, String organizationId, String decision) {
        return decide(api.bootstrapClient(), more, module, organizationId, decision);
    }

    @SuppressWarnings("unchecked") // The answer is the JSON object of the payload.
    private static Map<String, @Nullable Object> decide(
            GraphQlTester caller, Map<String, Object> more, String module, String organizationId, String decision) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "moduleId",
                module,
                "organizationId",
                organizationId,
                "decision",
                decision,
                "reason",
                "A test decides"));
        input.putAll(more);
        return caller.document(DECIDE)
                .variable("input", input)
                .execute()
                .path("setModule")
                .entity(Map.class)
                .get();
    }

    private List<String> problems(String module, String organizationId, String decision) {
        return api.bootstrapClient()
                .document(DECIDE)
                .variable(
                        "input",
                        Map.of(
                                "moduleId", module,
                                "organizationId", organizationId,
                                "decision", decision,
                                "reason", "A test decides"))
                .execute()
                .path("setModule.problems[*].code")
                .entityList(String.class)
                .get();
    }

    @SuppressWarnings("unchecked") // The answer is the JSON object of the module.
    private Map<String, @Nullable Object> module(String id, String organizationId) {
        return api.bootstrapClient()
                .document("""
                        query($id: String!, $organizationId: ID!) {
                          module(id: $id, organizationId: $organizationId) {
                            enabled decision locked reason explanation quarantined problems decidedBy { id }
                          }
                        }""")
                .variable("id", id)
                .variable("organizationId", organizationId)
                .execute()
                .path("module")
                .entity(Map.class)
                .get();
    }

    private void move(String organizationId, String parentId) {
        api.bootstrapClient()
                .document("""
                        mutation($id: ID!, $parentId: ID!) {
                          moveOrganization(input: {id: $id, parentId: $parentId}) { problems { code } }
                        }""")
                .variable("id", organizationId)
                .variable("parentId", parentId)
                .execute()
                .path("moveOrganization.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    private HttpGraphQlTester client(String organizationId, String... permissions) {
        var made = api.bootstrapClient()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret }
                        }""")
                .variable(
                        "input",
                        Map.of("name", "a", "organizationId", organizationId, "permissions", List.of(permissions)))
                .execute();
        return api.client(
                made.path("createApiClient.clientId").entity(String.class).get(),
                made.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private String type(GraphQlTester caller) {
        return caller.document("query($id: ID!) { organization(id: $id) { type } }")
                .variable("id", districts.one())
                .execute()
                .path("organization.type")
                .entity(String.class)
                .get();
    }

    private static List<String> enabled(GraphQlTester caller) {
        return caller.document("{ viewer { enabledModules } }")
                .execute()
                .path("viewer.enabledModules")
                .entityList(String.class)
                .get();
    }

    private static List<String> with(List<String> modules, String another) {
        return Stream.concat(modules.stream(), Stream.of(another)).sorted().toList();
    }
}

package org.gangju.platform.auditor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gangju.platform.audit.AuditEvent;
import org.gangju.platform.audit.AuditOutcome;
import org.gangju.platform.audit.AuditTrail;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.module.Districts;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What auditors read, and nobody else. */
abstract class AuditEntriesContract {

    @Autowired
    GangjuApi api;

    @Autowired
    JdbcClient database;

    @Autowired
    AuditTrail trail;

    @Autowired
    Statements statements;

    private Districts districts;
    private ApiCaller ofTheCity;
    private ApiCaller ofOne;

    @BeforeEach
    void letThreeCallersRename() {
        districts = new Districts(api);
        ofTheCity = auditor(districts.city()).caller(api);
        ofOne = auditor(districts.one()).caller(api);
        assertThat(rename(districts.ofTheCity(), districts.one(), "甲")).isEmpty();
        assertThat(rename(districts.ofOne(), districts.one(), "乙")).isEmpty();
        assertThat(rename(districts.ofTheOther(), districts.other(), "丙")).isEmpty();
        assertThat(rename(districts.ofTheOther(), districts.other(), " ")).containsExactly("TEXT_BLANK");
    }

    @Test
    void anAuditorReadsWhatWasDoneForTheOwnSubtree() {
        assertThat(events(ofTheCity, "last: 4")).containsExactly("DONE 甲", "DONE 乙", "DONE 丙", "REFUSED TEXT_BLANK");
        assertThat(events(ofOne, "")).containsExactly("DONE 乙");
        assertThat(total(ofOne, "")).isOne();
        assertThat(total(ofTheCity, "filter: { events: [\"renameOrganization\"] }"))
                .isEqualTo(4);
    }

    @Test
    void entriesAreFoundByWhatTheySay() {
        assertThat(events(ofTheCity, "filter: { events: [\"renameOrganization\"], outcomes: [REFUSED] }"))
                .containsExactly("REFUSED TEXT_BLANK");
        assertThat(events(
                        ofTheCity,
                        "filter: { events: [\"renameOrganization\"], nodeId: \"%s\" }".formatted(districts.one())))
                .containsExactly("DONE 甲", "DONE 乙");
        assertThat(events(ofTheCity, "filter: { within: \"%s\" }".formatted(districts.other())))
                .containsExactly("DONE 丙", "REFUSED TEXT_BLANK");
        assertThat(events(ofOne, "filter: { within: \"%s\" }".formatted(districts.other())))
                .isEmpty();
        assertThat(events(ofTheCity, "filter: { caller: \"nobody\" }")).isEmpty();
        assertThat(events(
                        ofTheCity,
                        "filter: { events: [\"renameOrganization\"], caller: \"testkit\", client: \"testkit\" }"))
                .hasSize(4);
        assertThat(events(
                        ofTheCity,
                        "filter: { from: \"%s\" }".formatted(Instant.now().plusSeconds(60))))
                .isEmpty();
        assertThat(events(
                        ofTheCity,
                        "filter: { events: [\"renameOrganization\"], to: \"%s\" }"
                                .formatted(Instant.now().plusSeconds(60))))
                .hasSize(4);
        assertThat(events(ofTheCity, "filter: { events: [\"renameOrganization\"], not: { outcomes: [DONE] } }"))
                .hasSize(1);
    }

    @Test
    void anEntryIsReadByItsIdAndTraceWithinTheScopeOnly() {
        GraphQlTester.Response entry = ofTheCity.ask(
                "{ auditEntries(first: 1, filter: { events: [\"renameOrganization\"] }) { nodes { id traceId organization { code } address client"
                        + " previousHash hash sequence at changesLeftOut facts { name } } } }");
        String id = entry.path("auditEntries.nodes[0].id").entity(String.class).get();
        String trace =
                entry.path("auditEntries.nodes[0].traceId").entity(String.class).get();
        assertThat(events(ofTheCity, "filter: { traceId: \"%s\" }".formatted(trace)))
                .containsExactly("DONE 甲");
        String node = "{ node(id: \"%s\") { ... on AuditEntry { event } } }".formatted(id);
        ofTheCity.ask(node).path("node.event").entity(String.class).isEqualTo("renameOrganization");
        ofOne.ask(node).path("node").valueIsNull();
        new ApiCaller(api.bootstrapClient()).ask(node).path("node").valueIsNull();
    }

    @Test
    void whatNobodyActedForIsReadByCallersOverAllOrganizationsOnly() {
        trail.record(AuditEvent.of("TEST", AuditOutcome.DONE, "tester").with(Map.of("rows", "3")));
        assertThat(total(ofTheCity, "filter: { events: [\"TEST\"] }")).isZero();
        MadeClient everywhere = auditor(districts.city());
        database.sql("UPDATE api_client SET organization_id = NULL WHERE client_id = ?")
                .param(everywhere.clientId())
                .update();
        everywhere
                .caller(api)
                .ask("{ auditEntries(last: 1, filter: { events: [\"TEST\"] }) { nodes { organization { id }"
                        + " caller facts { name value } } } }")
                .path("auditEntries.nodes[0].organization")
                .valueIsNull()
                .path("auditEntries.nodes[0].facts[0].value")
                .entity(String.class)
                .isEqualTo("3");
    }

    @Test
    void whoDoesNotHoldThePermissionByNameIsForbiddenTo() {
        api.bootstrapClient()
                .document("{ auditEntries { totalCount } }")
                .execute()
                .errors()
                .expect(error -> "FORBIDDEN".equals(error.getExtensions().get("code")))
                .verify();
    }

    @Test
    void aPageIsOneStatementWhateverItHolds() {
        assertThat(statements(1)).hasSize(1);
        assertThat(statements(4)).hasSize(1);
    }

    private List<String> statements(int rows) {
        return statements
                .during(() -> ofTheCity
                        .ask("{ auditEntries(first: %d) { nodes { event organization { code } } } }".formatted(rows))
                        .path("auditEntries.nodes")
                        .entityList(Object.class)
                        .hasSize(rows))
                .texts()
                .stream()
                .filter(text -> text.startsWith("SELECT e."))
                .toList();
    }

    private List<String> events(ApiCaller auditor, String arguments) {
        return auditor
                .ask("{ auditEntries%s { nodes { outcome problems changes { property after } } } }"
                        .formatted(arguments.isEmpty() ? "" : "(" + arguments + ")"))
                .path("auditEntries.nodes")
                .entityList(Entry.class)
                .get()
                .stream()
                .map(Entry::text)
                .toList();
    }

    private int total(ApiCaller auditor, String arguments) {
        return auditor.ask(
                        "{ auditEntries%s { totalCount } }".formatted(arguments.isEmpty() ? "" : "(" + arguments + ")"))
                .path("auditEntries.totalCount")
                .entity(Integer.class)
                .get();
    }

    /** A client that was given the permission by name, which nobody who may create clients holds. */
    private MadeClient auditor(String organizationId) {
        return new ApiCaller(api.bootstrapClient())
                .makeClient(organizationId, "organization.read")
                .given(database, "audit.read");
    }

    private static List<String> rename(HttpGraphQlTester caller, String id, String name) {
        return new ApiCaller(caller).problems("renameOrganization", input("id", id, "name", name, "shortName", "短名"));
    }

    record Entry(String outcome, List<String> problems, List<Change> changes) {

        /** The outcome with the new name, or what was wrong. */
        String text() {
            return outcome + " "
                    + changes.stream()
                            .filter(change -> "name".equals(change.property()))
                            .map(Change::after)
                            .findFirst()
                            .orElse(String.join(",", problems));
        }
    }

    record Change(String property, String after) {}
}

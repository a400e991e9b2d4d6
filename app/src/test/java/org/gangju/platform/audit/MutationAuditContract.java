package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gangju.platform.module.PlatformModule;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.BootstrapClient;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.module.Districts;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What mutations leave in the audit. */
abstract class MutationAuditContract {

    @Autowired
    GangjuApi api;

    @Autowired
    AuditEntries entries;

    @Autowired
    CheckpointTable table;

    @Autowired
    CheckpointKeys keys;

    @Autowired
    Statements statements;

    private Districts districts;
    private long before;

    @BeforeEach
    void establishDistricts() {
        districts = new Districts(api);
        before = entries.head().sequence();
    }

    @Test
    void aMutationLeavesOneEntryOfWhoDidWhatFromWhere() {
        rename(api.bootstrapClient(), districts.one(), "东城", null);
        StoredEntry entry = only();
        assertThat(entry.event()).isEqualTo("renameOrganization");
        assertThat(entry.outcome()).isEqualTo("DONE");
        assertThat(entry.caller()).isEqualTo(BootstrapClient.ID);
        assertThat(entry.client()).isEqualTo(BootstrapClient.ID);
        assertThat(entry.address()).isEqualTo("127.0.0.1");
        assertThat(entry.nodeId()).isEqualTo(districts.one());
        assertThat(entry.traceId()).matches("[0-9a-f]{32}");
        assertThat(entry.problems()).isNull();
        assertThat(entry.reason()).isNull();
        assertThat(new TreePath(String.valueOf(entry.actingPath())).id()).isEqualTo(entry.actingId());
    }

    @Test
    void whatWasChangedIsToldBeforeAndAfter() {
        rename(api.bootstrapClient(), districts.one(), "东城", null);
        long key = NodeId.keyOf("Organization", districts.one()).orElseThrow();
        assertThat(only().changes())
                .contains("{\"type\":\"Organization\",\"id\":\"%d\",\"action\":\"UPDATE\"".formatted(key))
                .containsPattern("\"name\":\\[\"[^\"]+\",\"东城\"\\]")
                .doesNotContain("version");
    }

    @Test
    void theStartOfTheServerIsTold() {
        List<ChainLink> first = entries.after(0, 10, 10);
        assertThat(first)
                .extracting(link -> link.entry().event() + " " + link.entry().changes())
                .contains("START {\"facts\":{\"version\":\"" + PlatformModule.VERSION + "\"}}");
    }

    @Test
    void aRefusedMutationIsToldWithItsProblems() {
        rename(api.bootstrapClient(), districts.one(), " ", null);
        StoredEntry entry = only();
        assertThat(entry.outcome()).isEqualTo("REFUSED");
        assertThat(entry.problems()).isEqualTo("TEXT_BLANK");
        assertThat(entry.nodeId()).isEqualTo(districts.one());
        assertThat(entry.changes()).isNull();
    }

    @Test
    void whatEndsWithAnErrorIsToldToo() {
        api.bootstrapClient()
                .document("mutation($id: ID!) { renameOrganization(input: { id: $id, name: \"a\", shortName: \"a\","
                        + " version: 77 }) { problems { code } } }")
                .variable("id", districts.one())
                .execute()
                .errors()
                .expect(error -> "CONFLICT".equals(error.getExtensions().get("code")))
                .verify();
        StoredEntry entry = only();
        assertThat(entry.outcome()).isEqualTo("REFUSED");
        assertThat(entry.problems()).isEqualTo("CONFLICT");
        assertThat(entry.event()).isEqualTo("renameOrganization");
        assertThat(entry.caller()).isEqualTo(BootstrapClient.ID);
        assertThat(entry.address()).isEqualTo("127.0.0.1");
        assertThat(entry.traceId()).matches("[0-9a-f]{32}");
    }

    @Test
    void whoMayNotIsToldOf() {
        GraphQlTester reader = client("organization.read");
        before = entries.head().sequence();
        GraphQlTester.Response answer = renaming(reader, districts.one(), "a", null);
        List<Object> traces = new ArrayList<>();
        answer.errors()
                .expect(error -> traces.add(error.getExtensions().get("traceId")))
                .verify();
        StoredEntry entry = only();
        assertThat(entry.outcome()).isEqualTo("DENIED");
        assertThat(entry.problems()).isEqualTo("FORBIDDEN");
        assertThat(entry.nodeId()).isEqualTo(districts.one());
        assertThat(entry.traceId()).isEqualTo(traces.getFirst());
        assertThat(entry.actingId())
                .isEqualTo(NodeId.keyOf("Organization", districts.one()).orElseThrow());
    }

    @Test
    void aRepetitionIsNotToldAgain() {
        String request = UUID.randomUUID().toString();
        rename(api.bootstrapClient(), districts.one(), "东城", request);
        rename(api.bootstrapClient(), districts.one(), "东城", request);
        assertThat(only().outcome()).isEqualTo("DONE");
    }

    @Test
    void aReasonIsKeptAndADryRunLeavesNothing() {
        setModule(true);
        assertThat(entries.head().sequence()).isEqualTo(before);
        setModule(false);
        StoredEntry entry = only();
        assertThat(entry.event()).isEqualTo("setModule");
        assertThat(entry.reason()).isEqualTo("试点结束");
        assertThat(entry.changes()).contains("\"type\":\"ModuleDecision\"", "\"enabled\":[null,\"false\"]");
    }

    @Test
    void aNewClientIsToldWithoutItsSecret() {
        client("organization.read");
        StoredEntry entry = only();
        assertThat(entry.event()).isEqualTo("createApiClient");
        assertThat(entry.changes())
                .contains(
                        "\"type\":\"ApiClient\"",
                        "\"type\":\"ClientSecret\"",
                        "\"hash\":[null,\"***\"]",
                        "organization.read")
                .doesNotContain("sha256");
    }

    @Test
    void mutationsAtTheSameTimeMakeOneChainWithoutGaps() throws Exception {
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < 32; number++) {
                String name = "区" + number;
                done.add(threads.submit(() -> establish(name)));
            }
        }
        for (Future<?> each : done) {
            each.get();
        }
        assertThat(entries.head().sequence()).isEqualTo(before + 32);
        assertThat(entries.after(before, Long.MAX_VALUE, 100)).hasSize(32);
        assertThat(new ChainCheck(entries, table, keys, List.of(), System.currentTimeMillis())
                        .run()
                        .faults())
                .isEmpty();
    }

    @Test
    void anEntryCostsThreeStatements() {
        List<String> sent = statements
                .during(() -> rename(api.bootstrapClient(), districts.one(), "西城", null))
                .texts();
        assertThat(sent).filteredOn(text -> text.contains("audit_")).hasSize(3);
        assertThat(sent).noneMatch(text -> text.contains("person_key"));
        assertThat(sent.subList(sent.size() - 3, sent.size())).allMatch(text -> text.contains("audit_"));
    }

    private GraphQlTester client(String permission) {
        GraphQlTester.Response made = api.bootstrapClient()
                .document("""
                        mutation($input: CreateApiClientInput!) {
                          createApiClient(input: $input) { clientId clientSecret problems { code } }
                        }""")
                .variable(
                        "input",
                        Map.of("name", "a", "organizationId", districts.one(), "permissions", List.of(permission)))
                .execute();
        return api.client(
                made.path("createApiClient.clientId").entity(String.class).get(),
                made.path("createApiClient.clientSecret").entity(String.class).get());
    }

    private StoredEntry only() {
        List<ChainLink> links = entries.after(before, Long.MAX_VALUE, 10).stream()
                .filter(link -> !link.entry().event().equals("TOKEN"))
                .toList();
        assertThat(links).hasSize(1);
        return links.getFirst().entry();
    }

    private static void rename(GraphQlTester caller, String id, String name, @Nullable String request) {
        renaming(caller, id, name, request).path("renameOrganization").hasValue();
    }

    private static GraphQlTester.Response renaming(
            GraphQlTester caller, String id, String name, @Nullable String request) {
        return caller.document("""
                        mutation($id: ID!, $name: String!, $request: String) {
                          renameOrganization(input: {
                            id: $id, name: $name, shortName: "短名", clientMutationId: $request
                          }) { problems { code } }
                        }""")
                .variable("id", id)
                .variable("name", name)
                .variable("request", request)
                .execute();
    }

    private void establish(String name) {
        api.bootstrapClient()
                .document("""
                        mutation($code: String!, $name: String!, $parent: ID) {
                          createOrganization(input: {
                            code: $code, name: $name, shortName: $name, type: GOVERNMENT_DEPARTMENT, parentId: $parent
                          }) { problems { code } }
                        }""")
                .variable("code", UUID.randomUUID().toString())
                .variable("name", name)
                .variable("parent", districts.one())
                .execute()
                .path("createOrganization.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    private void setModule(boolean dryRun) {
        api.bootstrapClient()
                .document("""
                        mutation($input: SetModuleInput!) { setModule(input: $input) { problems { code } } }""")
                .variable(
                        "input",
                        Map.of(
                                "moduleId", "training",
                                "organizationId", districts.one(),
                                "decision", "DISABLE",
                                "reason", "试点结束",
                                "dryRun", dryRun))
                .execute()
                .path("setModule.problems")
                .entityList(Object.class)
                .hasSize(0);
    }
}

package org.gangju.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

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
import org.gangju.testkit.api.ApiCaller;
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

    private ApiCaller administrator;
    private Districts districts;
    private long before;

    @BeforeEach
    void establishDistricts() {
        administrator = new ApiCaller(api.bootstrapClient());
        districts = new Districts(api);
        before = entries.head().sequence();
    }

    @Test
    void aMutationLeavesOneEntryOfWhoDidWhatFromWhere() {
        rename("东城");
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
        rename("东城");
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
        assertThat(administrator.problem("renameOrganization", renaming(" "))).isEqualTo("TEXT_BLANK");
        StoredEntry entry = only();
        assertThat(entry.outcome()).isEqualTo("REFUSED");
        assertThat(entry.problems()).isEqualTo("TEXT_BLANK");
        assertThat(entry.nodeId()).isEqualTo(districts.one());
        assertThat(entry.changes()).isNull();
    }

    @Test
    void whatEndsWithAnErrorIsToldToo() {
        var input = renaming("a");
        input.put("version", 77);
        assertThat(administrator.error("renameOrganization", input)).isEqualTo("CONFLICT");
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
        ApiCaller reader =
                administrator.makeClient(districts.one(), "organization.read").caller(api);
        before = entries.head().sequence();
        GraphQlTester.Response answer = reader.mutate("renameOrganization", renaming("a"), "clientMutationId");
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
        var input = renaming("东城");
        input.put("clientMutationId", UUID.randomUUID().toString());
        administrator.done("renameOrganization", input);
        administrator.done("renameOrganization", input);
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
        administrator.makeClient(districts.one(), "organization.read");
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
                String code = UUID.randomUUID().toString();
                done.add(threads.submit(() -> administrator.establish(code, "GOVERNMENT_DEPARTMENT", districts.one())));
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
        List<String> sent = statements.during(() -> rename("西城")).texts();
        assertThat(sent).filteredOn(text -> text.contains("audit_")).hasSize(3);
        assertThat(sent).noneMatch(text -> text.contains("person_key"));
        assertThat(sent.subList(sent.size() - 3, sent.size())).allMatch(text -> text.contains("audit_"));
    }

    private StoredEntry only() {
        List<ChainLink> links = entries.after(before, Long.MAX_VALUE, 10).stream()
                .filter(link -> !link.entry().event().equals("TOKEN"))
                .toList();
        assertThat(links).hasSize(1);
        return links.getFirst().entry();
    }

    private void rename(String name) {
        administrator.done("renameOrganization", renaming(name));
    }

    private Map<String, @Nullable Object> renaming(String name) {
        return input("id", districts.one(), "name", name, "shortName", "短名");
    }

    private void setModule(boolean dryRun) {
        administrator.done(
                "setModule",
                input(
                        "moduleId",
                        "training",
                        "organizationId",
                        districts.one(),
                        "decision",
                        "DISABLE",
                        "reason",
                        "试点结束",
                        "dryRun",
                        dryRun));
    }
}

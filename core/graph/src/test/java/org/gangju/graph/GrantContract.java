package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what where, by roles that were granted. */
@SuppressWarnings("NullAway.Init")
abstract class GrantContract {

    @Autowired
    private GangjuApi api;

    private Graph graph;
    private String city;
    private String own;
    private String foreign;
    private String clientId;
    private ApiCaller client;

    @BeforeEach
    void growTwoDistricts() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        own = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        foreign = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.member("王一", own);
        graph.member("李二", foreign);
        MadeClient made = graph.makeClient(own);
        clientId = made.clientId();
        client = made.caller(api);
    }

    @Test
    void reachesWithEachPermissionWhatItWasGrantedFor() {
        grant("MEMBER", city, "2026-01-01", null);
        grant("READ_ONLY_INTEGRATION", own, "2026-01-01", null);

        assertThat(names("organizations { nodes { name: id } }")).containsExactly(city, own, foreign);
        assertThat(names("members { nodes { name: displayName } }")).containsExactly("王一");
        assertThat(count("members")).isEqualTo(1);
        assertThat(names("organization(id: \"%s\") { members { nodes { name: displayName } } }".formatted(foreign)))
                .isEmpty();
        assertThat(client.ask("{ organization(id: \"%s\") { memberCount } }".formatted(city))
                        .path("organization.memberCount")
                        .entity(Integer.class)
                        .get())
                .isEqualTo(1);
    }

    @Test
    void reachesNothingMoreOnceTheGrantIsRevoked() {
        String id = grant("READ_ONLY_INTEGRATION", own, "2026-01-01", null);
        assertThat(count("members")).isEqualTo(1);

        graph.done("revokeGrant", input("id", id, "reason", "调离"));
        client.ask("{ members { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        assertThat(graph.problem("revokeGrant", input("id", id))).isEqualTo("PERIOD_ENDED");
    }

    @Test
    void reachesNothingBeforeAndAfterItsTime() {
        String past = grant("READ_ONLY_INTEGRATION", own, "2020-01-01", "2021-01-01");
        String future = grant("READ_ONLY_INTEGRATION", own, "2999-01-01", null);

        assertThat(client.ask("{ members { totalCount } }").returnResponse().getErrors())
                .hasSize(1);
        String held = "grants(filter: { clientId: \"%s\" }%s) { nodes { name: id } }";
        assertThat(graphNames(held.formatted(clientId, ""))).isEmpty();
        assertThat(graphNames(held.formatted(clientId, ", history: true"))).containsExactly(past, future);
    }

    @Test
    void letsNobodyGrantMoreThanTheyHold() {
        Graph secretary = graph.client(api, own, "grant.read", "grant.write", "organization.read");

        assertThat(secretary.problem("grantRole", wanted("ORGANIZATION_SECRETARY", own)))
                .isEqualTo("GRANT_BEYOND_OWN");
        assertThat(secretary.problemAt("grantRole", wanted("GRID_WORKER", foreign)))
                .isEqualTo("NOT_FOUND organizationId");
        assertThat(secretary.problemAt("grantRole", wanted("GRID_WORKER", null)))
                .isEqualTo("NOT_FOUND organizationId");
        assertThat(graph.problem("grantRole", wanted("SECURITY_ADMINISTRATOR", null)))
                .isEqualTo("GRANT_BEYOND_OWN");
    }

    @Test
    void letsNobodyGrantToWhomTheyDoNotAdminister() {
        Graph other = graph.client(api, foreign, "grant.write", "organization.read");

        assertThat(other.problemAt("grantRole", wanted("GRID_WORKER", foreign)))
                .isEqualTo("GRANT_HOLDER_UNKNOWN clientId");
        assertThat(graph.problemAt("grantRole", input("clientId", "nobody", "roleCode", "GRID_WORKER", "reason", "试点")))
                .isEqualTo("GRANT_HOLDER_UNKNOWN clientId");
        assertThat(graph.problem("grantRole", input("roleCode", "GRID_WORKER", "reason", "试点")))
                .isEqualTo("GRANT_HOLDER_AMBIGUOUS");
        grant("DISTRICT_ADMINISTRATOR", own, "2026-01-01", null);
        assertThat(client.problem("grantRole", wanted("GRID_WORKER", own))).isEqualTo("GRANT_TO_ONESELF");
        assertThat(client.problem("grantRole", toMyself(clientId + " "))).isEqualTo("GRANT_TO_ONESELF");
        assertThat(client.problem("grantRole", toMyself(clientId + " x"))).isEqualTo("CODE_MALFORMED");
        assertThat(client.problem("grantRole", toMyself(" "))).isEqualTo("TEXT_BLANK");
    }

    @Test
    void grantsTheSameOnlyOnceAtATime() {
        grant("GRID_WORKER", own, "2026-01-01", null);

        assertThat(graph.problem("grantRole", wanted("GRID_WORKER", own))).isEqualTo("GRANT_OVERLAPS");
        assertThat(graph.problem("grantRole", wanted("NO_SUCH_ROLE", own))).isEqualTo("ROLE_UNKNOWN");
        grant("GRID_WORKER", city, "2026-01-01", null);
    }

    @Test
    void showsGrantsOnlyWhereTheyReach() {
        String id = grant("GRID_WORKER", own, "2026-01-01", null);
        Graph near = graph.client(api, own, "grant.read");
        Graph far = graph.client(api, foreign, "grant.read", "grant.write");

        String look = "{ node(id: \"%s\") { id } grants { nodes { id } } }".formatted(id);
        near.ask(look).path("grants.nodes[*].id").entityList(String.class).containsExactly(id);
        far.ask(look)
                .path("node")
                .valueIsNull()
                .path("grants.nodes")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(far.problem("revokeGrant", input("id", id))).isEqualTo("NOT_FOUND");
    }

    @Test
    void followsARoleOfItsOwn() {
        String code = graph.code("ROSTER");
        var role = input("code", code, "name", "花名册", "permissions", List.of("organization.read"));
        assertThat(graph.problems("createRole", role)).isEmpty();
        assertThat(graph.problem("createRole", role)).isEqualTo("CODE_TAKEN");
        assertThat(graph.problem(
                        "createRole", input("code", graph.code("X"), "name", "其他", "permissions", List.of("no.such"))))
                .isEqualTo("PERMISSION_UNKNOWN");
        String id = grant(code, own, "2026-01-01", null);
        assertThat(client.ask("{ members { totalCount } }").returnResponse().getErrors())
                .hasSize(1);

        graph.done("updateRole", input("code", code, "permissions", List.of("member.read")));
        assertThat(count("members")).isEqualTo(1);
        assertThat(graph.problem("deleteRole", input("code", code))).isEqualTo("ROLE_IN_USE");
        assertThat(graph.problem("updateRole", input("code", "AUDITOR", "name", "其他")))
                .isEqualTo("ROLE_SHIPPED");
        graph.done("revokeGrant", input("id", id));
        graph.done("deleteRole", input("code", code));
        assertThat(graph.problem("deleteRole", input("code", code))).isEqualTo("ROLE_UNKNOWN");
    }

    @Test
    void letsOnlyAWholeTreesCallerChangeRoles() {
        String code = graph.code("ROSTER");
        var role = input("code", code, "name", "花名册", "permissions", List.of());
        graph.done("createRole", role);
        Graph near = graph.client(api, city, "role.write", "organization.read");

        assertThat(near.error("createRole", input("code", graph.code("X"), "name", "其他", "permissions", List.of())))
                .isEqualTo("FORBIDDEN");
        assertThat(near.error("updateRole", input("code", code, "name", "其他"))).isEqualTo("FORBIDDEN");
        assertThat(near.error("deleteRole", input("code", code))).isEqualTo("FORBIDDEN");
        graph.done("deleteRole", input("code", code));
    }

    @Test
    void answersWithACodeWhereAVisibleObjectLeadsOutOfReach() {
        String reading = graph.code("READING");
        graph.done("createRole", input("code", reading, "name", "检查", "permissions", List.of("setup.read")));
        String waiver = graph.acting(api, "1")
                .created(
                        "waiveSetupRule",
                        "waiver",
                        input("organizationId", own, "rule", "COMMITTEE_SUGGESTED", "reason", "新建小区"));
        grant(reading, own, "2026-01-01", null);
        grant("MEMBER", foreign, "2026-01-01", null);

        client.ask("{ node(id: \"%s\") { ... on SetupWaiver { organization { id } } } }".formatted(waiver))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
    }

    private String grant(String role, @Nullable String organization, String from, @Nullable String to) {
        return graph.created(
                "grantRole",
                "grant",
                input(
                        "clientId",
                        clientId,
                        "roleCode",
                        role,
                        "organizationId",
                        organization,
                        "validFrom",
                        from,
                        "validTo",
                        to,
                        "reason",
                        "试点"));
    }

    private Map<String, @Nullable Object> wanted(String role, @Nullable String organization) {
        return input("clientId", clientId, "roleCode", role, "organizationId", organization, "reason", "试点");
    }

    private Map<String, @Nullable Object> toMyself(String name) {
        return input("clientId", name, "roleCode", "GRID_WORKER", "organizationId", own, "reason", "试点");
    }

    private List<String> names(String field) {
        return names(client, field);
    }

    private List<String> graphNames(String field) {
        return names(graph, field);
    }

    private static List<String> names(ApiCaller caller, String field) {
        return caller.ask("{ result: %s }".formatted(field))
                .path("$.data.result..name")
                .entityList(String.class)
                .get();
    }

    private int count(String field) {
        return client.ask("{ %s { totalCount } }".formatted(field))
                .path(field + ".totalCount")
                .entity(Integer.class)
                .get();
    }
}

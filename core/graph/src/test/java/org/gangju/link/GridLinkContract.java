package org.gangju.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which branch leads in which grid, and who covers or serves it. */
@SuppressWarnings("NullAway.Init")
abstract class GridLinkContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Graph graph;
    private String committee;
    private String branch;
    private String community;
    private String cell;

    @BeforeEach
    void growOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        committee = graph.organization("1", "PARTY_COMMITTEE", null);
        branch = graph.organization("1-1", "JOINT_BRANCH", committee);
        String district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        community = graph.grid("1-1", "COMMUNITY", district);
        cell = graph.grid("1-1-1", "CELL", community);
    }

    @Test
    void leadsFromGridsToBranchesAndBack() {
        String link = link(branch, cell);
        graph.ask("""
                        { grid(code: "%1$s") { branchForm
                            branchLinks { totalCount nodes { id form validFrom validTo branch { id } grid { id } } }
                            organizationLinks { totalCount } }
                          organization(id: "%2$s") { branchLinks { nodes { id } } gridLinks { totalCount } }
                          node(id: "%3$s") { ... on BranchGridLink { version branch { id } } } }""".formatted(graph.code("1-1-1"), branch, link))
                .path("grid.branchForm")
                .entity(String.class)
                .isEqualTo("ONE_ONE")
                .path("grid.branchLinks.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("grid.branchLinks.nodes[0].validFrom")
                .entity(String.class)
                .isEqualTo(MONDAY.toString())
                .path("grid.branchLinks.nodes[0].validTo")
                .valueIsNull()
                .path("grid.branchLinks.nodes[0].branch.id")
                .entity(String.class)
                .isEqualTo(branch)
                .path("grid.branchLinks.nodes[0].grid.id")
                .entity(String.class)
                .isEqualTo(cell)
                .path("grid.organizationLinks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.branchLinks.nodes[*].id")
                .entityList(String.class)
                .containsExactly(link)
                .path("organization.gridLinks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node.branch.id")
                .entity(String.class)
                .isEqualTo(branch);
    }

    @Test
    void derivesTheFormFromAllLinksOfTheDay() {
        String second = graph.grid("1-1-2", "CELL", community);
        String other = graph.organization("1-2", "BRANCH", committee);
        assertThat(form("1-1-1", MONDAY)).isNull();
        link(branch, cell);
        assertThat(form("1-1-1", MONDAY)).isEqualTo("ONE_ONE");
        String shared = link(branch, second);
        assertThat(form("1-1-1", MONDAY)).isEqualTo("MANY_GRIDS_ONE_BRANCH");
        clock.goTo(MONDAY.plusDays(1));
        link(other, cell);
        end(shared);
        assertThat(form("1-1-1", MONDAY.plusDays(1))).isEqualTo("ONE_GRID_MANY_BRANCHES");
        assertThat(form("1-1-2", MONDAY.plusDays(1))).isNull();
        assertThat(form("1-1-2", MONDAY)).isEqualTo("MANY_GRIDS_ONE_BRANCH");
    }

    @Test
    void keepsThePastOfLinks() {
        String link = link(branch, cell);
        clock.goTo(MONDAY.plusDays(3));
        end(link);
        assertThat(linksOf("")).isEmpty();
        assertThat(linksOf("(asOf: \"%s\")".formatted(MONDAY.plusDays(2)))).containsExactly(link);
        assertThat(linksOf("(asOf: \"%s\")".formatted(MONDAY.plusDays(3)))).isEmpty();
        assertThat(linksOf("(history: true)")).containsExactly(link);
        assertThat(graph.problem("endGridLink", input("id", link))).isEqualTo("PERIOD_ENDED");
    }

    @Test
    void refusesWhatIsNoBranchsGrid() {
        String building = graph.grid("1-1-1-1", "BUILDING", cell);
        assertThat(problem(committee, cell)).isEqualTo("LINK_NEEDS_BRANCH");
        assertThat(problem(branch, building)).isEqualTo("LINK_GRID_LEVEL");
        assertThat(problem(branch, "none")).isEqualTo("NOT_FOUND");
        assertThat(problem("none", cell)).isEqualTo("NOT_FOUND");
        link(branch, cell);
        assertThat(problem(branch, cell)).isEqualTo("LINK_OVERLAPS");
        graph.mutate("retireGrid", input("id", building), "grid { id }");
        assertThat(cover(committee, building)).isEqualTo("LINK_GRID_NOT_IN_FORCE");
        assertThat(graph.problem(
                        "linkBranchToGrid",
                        input("branchId", branch, "gridId", cell, "validFrom", "2030-02-01", "validTo", "2030-01-01")))
                .isEqualTo("PERIOD_ENDS_BEFORE_START");
        graph.mutate("retireOrganization", input("id", branch), "organization { id }");
        assertThat(problem(branch, cell)).isEqualTo("LINK_ORGANIZATION_RETIRED");
    }

    @Test
    void linksAnyOrganizationThatCoversOrServes() {
        String company = graph.organization("w", "STATE_OWNED_ENTERPRISE", null);
        String id = graph.created(
                "linkOrganizationToGrid",
                "link",
                input("organizationId", company, "gridId", cell, "kind", "COVERS_GRID"));
        graph.created(
                "linkOrganizationToGrid",
                "link",
                input("organizationId", company, "gridId", cell, "kind", "SERVES_GRID"));
        assertThat(cover(company, cell)).isEqualTo("LINK_OVERLAPS");
        graph.ask("{ grid(code: \"%s\") { organizationLinks { nodes { id kind organization { id } } } } }"
                        .formatted(graph.code("1-1-1")))
                .path("grid.organizationLinks.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("COVERS_GRID", "SERVES_GRID")
                .path("grid.organizationLinks.nodes[0].id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void endsTheLinksOfARetiredOrganization() {
        link(branch, cell);
        clock.goTo(MONDAY.plusDays(1));
        graph.mutate("retireOrganization", input("id", branch), "organization { id }");
        assertThat(linksOf("")).isEmpty();
        assertThat(linksOf("(asOf: \"%s\")".formatted(MONDAY))).hasSize(1);
    }

    @Test
    void endsABranchsLinksWhenItBecomesWhatIsNoBranch() {
        List.of("甲", "乙", "丙").forEach(name -> graph.member(name, branch));
        String link = link(branch, cell);
        String serving = graph.created(
                "linkOrganizationToGrid",
                "link",
                input("organizationId", branch, "gridId", cell, "kind", "SERVES_GRID"));
        clock.goTo(MONDAY.plusDays(1));
        upgrade("BRANCH");
        assertThat(linksOf("")).containsExactly(link);
        clock.goTo(MONDAY.plusDays(2));
        upgrade("GENERAL_BRANCH");
        assertThat(linksOf("")).isEmpty();
        assertThat(linksOf("(asOf: \"%s\")".formatted(MONDAY.plusDays(1)))).containsExactly(link);
        assertThat(form("1-1-1", MONDAY.plusDays(1))).isEqualTo("ONE_ONE");
        assertThat(form("1-1-1", MONDAY.plusDays(2))).isNull();
        graph.ask("{ organization(id: \"%s\") { type gridLinks { nodes { id } } } }".formatted(branch))
                .path("organization.type")
                .entity(String.class)
                .isEqualTo("GENERAL_BRANCH")
                .path("organization.gridLinks.nodes[*].id")
                .entityList(String.class)
                .containsExactly(serving);
    }

    @Test
    void linksAPairOnceHoweverManyTryAtOnce() throws Exception {
        List<Integer> made =
                AtOnce.of(number -> () -> graph.problems("linkBranchToGrid", input("branchId", branch, "gridId", cell))
                        .size());
        assertThat(made).containsOnlyOnce(0);
        assertThat(database.sql("SELECT COUNT(*) FROM organization_grid_link l JOIN grid g ON g.id = l.grid_id"
                                + " WHERE g.code = ?")
                        .param(graph.code("1-1-1"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksForTheLinksOfAllParentsAtOnce() {
        for (int number = 0; number < 12; number++) {
            String estate = graph.grid("e-" + number, "ESTATE", community);
            link(branch, estate);
            link(graph.organization("b-" + number, "JOINT_BRANCH", branch), estate);
        }
        Asked asked = new Asked(graph, statements);
        for (String field : List.of(
                "branchForm",
                "branchLinks(first: 2) { totalCount nodes { form branch { code } grid { code } } }",
                "organizationLinks(history: true) { nodes { kind } }")) {
            asked.asOftenForFewAsForMany(
                    "{ node(id: \"%s\") { ... on Grid { children(first: %%d) { nodes { %s } } } } }"
                            .formatted(community, field),
                    "node.children.nodes",
                    2,
                    10);
        }
        for (String field : List.of("branchLinks { nodes { grid { code } } }", "gridLinks { totalCount }")) {
            asked.asOftenForFewAsForMany(
                    "{ organization(id: \"%s\") { children(first: %%d) { nodes { %s } } } }".formatted(branch, field),
                    "organization.children.nodes",
                    2,
                    10);
        }
    }

    @Test
    void showsOnlyTheLinksOfVisibleOrganizations() {
        link(branch, cell);
        String elsewhere = graph.organization("x", "PARTY_COMMITTEE", null);
        Graph stranger = graph.client(api, elsewhere, "link.read", "link.write", "organization.read", "grid.read");
        assertThat(stranger.problem("linkBranchToGrid", input("branchId", branch, "gridId", cell)))
                .isEqualTo("NOT_FOUND");
        stranger.ask("{ node(id: \"%s\") { id } }".formatted(linksOf("").getFirst()))
                .path("node")
                .valueIsNull();
        assertThat(stranger.problem("endGridLink", input("id", linksOf("").getFirst())))
                .isEqualTo("NOT_FOUND");
    }

    private String link(String branchId, String gridId) {
        return graph.created("linkBranchToGrid", "link", input("branchId", branchId, "gridId", gridId));
    }

    private void upgrade(String type) {
        String proposal = graph.mutate(
                        "proposeUpgrade",
                        input("organizationId", branch, "type", type, "reason", "壮大"),
                        "change { proposal { id } }")
                .path("result.change.proposal.id")
                .entity(String.class)
                .get();
        graph.acting(api, "1")
                .mutate("approveProposal", input("id", proposal), "proposal { status }")
                .path("result.proposal.status")
                .entity(String.class)
                .isEqualTo("EFFECTIVE");
    }

    private void end(String link) {
        graph.mutate("endGridLink", input("id", link, "version", 0), "link { id }")
                .path("result.link.id")
                .entity(String.class)
                .isEqualTo(link);
    }

    private String problem(String branchId, String gridId) {
        return graph.problem("linkBranchToGrid", input("branchId", branchId, "gridId", gridId));
    }

    private String cover(String organizationId, String gridId) {
        return graph.problem(
                "linkOrganizationToGrid",
                input("organizationId", organizationId, "gridId", gridId, "kind", "COVERS_GRID"));
    }

    private @Nullable String form(String code, LocalDate day) {
        return graph.ask("{ grid(code: \"%s\") { branchForm(asOf: \"%s\") } }".formatted(graph.code(code), day))
                .path("grid")
                .entity(Form.class)
                .get()
                .branchForm();
    }

    private List<String> linksOf(String arguments) {
        return graph.ask("{ grid(code: \"%s\") { branchLinks%s { nodes { id } } } }"
                        .formatted(graph.code("1-1-1"), arguments))
                .path("grid.branchLinks.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private record Form(@Nullable String branchForm) {}
}

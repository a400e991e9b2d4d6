package org.gangju.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.grid.GridBatch;
import org.gangju.grid.GridRow;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is assigned to which grid, and where somebody is missing. */
@SuppressWarnings("NullAway.Init")
abstract class DutyContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GridBatch grids;

    @Autowired
    private Keys keys;

    private Graph graph;
    private String community;
    private String cell;
    private String building;
    private String wang;

    @BeforeEach
    void growOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        wang = graph.member("王一", graph.organization("1", "GENERAL_BRANCH", null));
        community = graph.grid("1-1", "COMMUNITY", graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null)));
        cell = graph.grid("c", "CELL", community);
        building = graph.grid("b", "BUILDING", cell);
    }

    @Test
    void assignsMembersAndOthers() {
        String worker = assign(cell, "GRID_WORKER", input("displayName", "李二"));
        String chief = assign(building, "BUILDING_CHIEF", input("memberId", wang));
        graph.ask("""
                        { cell: node(id: "%s") { ... on Grid { assignments { totalCount nodes { id role duties validFrom
                            holder { displayName member { id } } grid { id } } } } }
                          member(id: "%s") { gridAssignments { nodes { id role grid { code } } } }
                          node(id: "%s") { ... on GridAssignment { version holder { member { id } } } } }""".formatted(cell, wang, chief))
                .path("cell.assignments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(worker)
                .path("cell.assignments.nodes[0].holder.displayName")
                .entity(String.class)
                .isEqualTo("李二")
                .path("cell.assignments.nodes[0].holder.member")
                .valueIsNull()
                .path("cell.assignments.nodes[0].duties")
                .entity(String.class)
                .isEqualTo("入户走访")
                .path("cell.assignments.nodes[0].grid.id")
                .entity(String.class)
                .isEqualTo(cell)
                .path("member.gridAssignments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(chief)
                .path("node.holder.member.id")
                .entity(String.class)
                .isEqualTo(wang);
    }

    @Test
    void givesARoleToOneOnEachDay() {
        String first = assign(cell, "GRID_WORKER", input("displayName", "李二"));
        assertThat(problem(cell, "GRID_WORKER", input("displayName", "张三"))).isEqualTo("ASSIGNMENT_OVERLAPS");
        clock.goTo(MONDAY.plusDays(2));
        graph.mutate("endGridDuty", input("id", first, "version", 0), "assignment { validTo }")
                .path("result.assignment.validTo")
                .entity(String.class)
                .isEqualTo(MONDAY.plusDays(2).toString());
        String second = assign(cell, "GRID_WORKER", input("displayName", "张三"));
        assertThat(assignmentsOf("")).containsExactly(second);
        assertThat(assignmentsOf("(asOf: \"%s\")".formatted(MONDAY.plusDays(1))))
                .containsExactly(first);
        assertThat(assignmentsOf("(history: true, role: GRID_WORKER)")).containsExactly(first, second);
        assertThat(assignmentsOf("(history: true, role: LANE_CHIEF)")).isEmpty();
        assertThat(graph.problem("endGridDuty", input("id", first))).isEqualTo("PERIOD_ENDED");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(problem(building, "GRID_WORKER", input("displayName", "李二"))).isEqualTo("GRID_ROLE_NOT_OF_LEVEL");
        assertThat(problem(cell, "ENTRANCE_CHIEF", input("displayName", "李二"))).isEqualTo("GRID_ROLE_NOT_OF_LEVEL");
        assertThat(problem("none", "GRID_WORKER", input("displayName", "李二"))).isEqualTo("NOT_FOUND");
        assertThat(problem(cell, "GRID_WORKER", input("memberId", "none"))).isEqualTo("NOT_FOUND");
        assertThat(problem(cell, "GRID_WORKER", input("memberId", wang, "displayName", "李二")))
                .isEqualTo("PARTICIPANT_AMBIGUOUS");
        graph.mutate("retireGrid", input("id", building), "grid { id }");
        assertThat(problem(building, "BUILDING_CHIEF", input("displayName", "李二")))
                .isEqualTo("GRID_NOT_IN_FORCE");
    }

    @Test
    void givesARoleToOneOfThirtyTwoWhoAskAtOnce() throws Exception {
        List<Integer> problems = AtOnce.of(number ->
                () -> graph.problems("assignGridDuty", duty(cell, "GRID_WORKER", input("displayName", "人" + number)))
                        .size());
        assertThat(problems).containsOnlyOnce(0);
        assertThat(assignmentsOf("(history: true)")).hasSize(1);
    }

    @Test
    void listsTheGridsInWhichSomebodyIsMissing() {
        String other = graph.grid("d", "CELL", community);
        String draft = graph.created(
                "createGrid",
                "grid",
                input("code", graph.code("e"), "name", "e", "level", "CELL", "parentId", community, "draft", true));
        assign(cell, "GRID_WORKER", input("displayName", "李二"));
        assertThat(vacancies("level: CELL", "")).containsExactly(other);
        assertThat(vacancies("role: BUILDING_CHIEF", "")).containsExactly(building);
        assertThat(vacancies("role: BUILDING_CHIEF, level: CELL", "")).isEmpty();
        assertThat(vacancies("", "")).containsExactly(building, other);
        assertThat(vacancies("", ", asOf: \"%s\"".formatted(MONDAY.minusDays(1))))
                .isEmpty();
        graph.done("activateGrid", input("id", draft));
        assertThat(vacancies("level: CELL", "")).containsExactly(other, draft);
    }

    @Test
    void countsVacanciesInOneStatement() {
        for (int number = 0; number < 12; number++) {
            graph.grid("v-" + number, "ENTRANCE", building);
        }
        Graph local = new Graph(api.bootstrapClient());
        new Asked(local, statements)
                .asOftenForFewAsForMany(
                        "{ gridVacancies(first: %d, filter: { role: ENTRANCE_CHIEF }) { totalCount nodes { role grid { code } } } }",
                        "gridVacancies.nodes", 2, 10);
    }

    @Test
    void asksForTheAssignmentsOfAllGridsAtOnce() {
        for (int number = 0; number < 12; number++) {
            assign(
                    graph.grid("v-" + number, "ENTRANCE", building),
                    "ENTRANCE_CHIEF",
                    number % 2 == 0 ? input("memberId", wang) : input("displayName", "人"));
        }
        String query = """
                { node(id: "%s") { ... on Grid { children(first: %%d) { nodes { assignments(first: 2) {
                    totalCount nodes { holder { displayName member { id } } grid { code } } } } } } } }""".formatted(building);
        new Asked(graph, statements).asOftenForFewAsForMany(query, "node.children.nodes", 2, 10);
    }

    @Test
    void carriesAssignmentsAndLinksToThePartThatKeepsThem() {
        assign(cell, "GRID_WORKER", input("displayName", "李二"));
        String branch = graph.organization("b", "JOINT_BRANCH", null);
        graph.created("linkBranchToGrid", "link", input("branchId", branch, "gridId", cell));
        clock.goTo(MONDAY.plusDays(1));
        graph.mutate(
                        "splitGrid",
                        input(
                                "id",
                                cell,
                                "parts",
                                List.of(
                                        input("code", graph.code("x"), "name", "x", "childIds", List.of(building)),
                                        input("code", graph.code("y"), "name", "y", "keepsAssignments", true))),
                        """
                        grid { assignments { totalCount } branchLinks { totalCount }
                            successors { nodes { code assignments { nodes { holder { displayName } validFrom duties } }
                                branchLinks { nodes { branch { id } } } } } }""")
                .path("result.grid.assignments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.grid.branchLinks.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.grid.successors.nodes[0].assignments.nodes")
                .entityList(Object.class)
                .hasSize(0)
                .path("result.grid.successors.nodes[1].assignments.nodes[*].holder.displayName")
                .entityList(String.class)
                .containsExactly("李二")
                .path("result.grid.successors.nodes[1].assignments.nodes[0].duties")
                .entity(String.class)
                .isEqualTo("入户走访")
                .path("result.grid.successors.nodes[1].branchLinks.nodes[*].branch.id")
                .entityList(String.class)
                .containsExactly(branch);
        assertThat(assignmentsOf("(asOf: \"%s\")".formatted(MONDAY))).hasSize(1);
    }

    @Test
    void belongsToTheOrganizationThatItsGridMovesTo() {
        String from = graph.organization("o-1", "GENERAL_BRANCH", null);
        String to = graph.organization("o-2", "GENERAL_BRANCH", null);
        TreePath district = TreePath.aboveAll().child(keys.next("grid"));
        TreePath first = district.child(keys.next("grid"));
        TreePath second = district.child(keys.next("grid"));
        grids.add(List.of(
                division(district, "d", GridLevel.DISTRICT, null),
                division(first, "d-1", GridLevel.COMMUNITY, "o-1"),
                division(second, "d-2", GridLevel.COMMUNITY, "o-2")));
        graph.ask("{ nodes(ids: [\"%s\", \"%s\"]) { ... on Grid { organization { id } } } }"
                        .formatted(id(first), id(second)))
                .path("nodes[*].organization.id")
                .entityList(String.class)
                .containsExactly(from, to);
        String moved = graph.grid("d-1-1", "CELL", id(first));
        String inside = graph.grid("d-1-1-1", "BUILDING", moved);
        String worker = assign(moved, "GRID_WORKER", input("displayName", "李二"));
        String chief = assign(inside, "BUILDING_CHIEF", input("displayName", "张三"));
        graph.mutate("moveGrid", input("id", moved, "parentId", id(second)), "grid { organization { id } }")
                .path("result.grid.organization.id")
                .entity(String.class)
                .isEqualTo(to);
        String query = "{ nodes(ids: [\"%s\", \"%s\"]) { id } }".formatted(worker, chief);
        graph.client(api, from, "grid.read")
                .ask(query)
                .path("nodes")
                .entityList(Object.class)
                .satisfies(nodes -> assertThat(nodes).containsOnlyNulls());
        graph.client(api, to, "grid.read")
                .ask(query)
                .path("nodes[*].id")
                .entityList(String.class)
                .containsExactly(worker, chief);
    }

    private GridRow division(TreePath place, String code, GridLevel level, @Nullable String organization) {
        return new GridRow(
                place.id(),
                graph.code(code),
                code,
                level,
                null,
                null,
                null,
                MONDAY,
                organization == null ? null : graph.code(organization),
                place.depth() == 1 ? null : place.parent().id(),
                place);
    }

    private static String id(TreePath grid) {
        return new NodeId("Grid", grid.id()).encoded();
    }

    @Test
    void saysWhoseDutyAMergerEnded() {
        String other = graph.grid("d", "CELL", community);
        assign(cell, "GRID_WORKER", input("displayName", "李二"));
        String second = assign(other, "GRID_WORKER", input("displayName", "张三"));
        assign(other, "LANE_CHIEF", input("displayName", "赵四"));
        clock.goTo(MONDAY.plusDays(1));
        Map<String, @Nullable Object> merger = input(
                "ids",
                List.of(cell, other),
                "code",
                graph.code("m"),
                "name",
                "m",
                "clientMutationId",
                graph.code("once"));
        for (int time = 0; time < 2; time++) {
            graph.mutate(
                            "mergeGrids",
                            merger,
                            "grid { assignments { nodes { role holder { displayName } } } } ended { totalCount nodes { id } }")
                    .path("result.grid.assignments.nodes[*].holder.displayName")
                    .entityList(String.class)
                    .containsExactly("李二", "赵四")
                    .path("result.ended.nodes[*].id")
                    .entityList(String.class)
                    .containsExactly(second);
        }
        assertThat(database.sql("SELECT COUNT(*) FROM assignment WHERE display_name = '张三' AND valid_to IS NULL"
                                + " AND subject_id IN (SELECT id FROM grid WHERE code = ?)")
                        .param(graph.code("m"))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endsTheAssignmentsOfAGridThatIsGivenUp() {
        String chief = assign(building, "BUILDING_CHIEF", input("displayName", "李二"));
        clock.goTo(MONDAY.plusDays(1));
        graph.mutate("retireGrid", input("id", building), "grid { assignments { totalCount } } ended { nodes { id } }")
                .path("result.grid.assignments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.ended.nodes[*].id")
                .entityList(String.class)
                .containsExactly(chief);
    }

    private String assign(String grid, String role, Map<String, @Nullable Object> holder) {
        return graph.created("assignGridDuty", "assignment", duty(grid, role, holder));
    }

    private String problem(String grid, String role, Map<String, @Nullable Object> holder) {
        return graph.problem("assignGridDuty", duty(grid, role, holder));
    }

    private static Map<String, @Nullable Object> duty(String grid, String role, Map<String, @Nullable Object> holder) {
        return input("gridId", grid, "role", role, "holder", holder, "duties", "入户走访");
    }

    private List<String> assignmentsOf(String arguments) {
        return graph.ask("{ node(id: \"%s\") { ... on Grid { assignments%s { nodes { id } } } } }"
                        .formatted(cell, arguments))
                .path("node.assignments.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    /** Those below this test's own community. */
    private List<String> vacancies(String filter, String asOf) {
        List<String> own = new ArrayList<>(
                graph.ask("{ grids(first: 200, filter: { within: \"%s\" }) { nodes { id } } }".formatted(community))
                        .path("grids.nodes[*].id")
                        .entityList(String.class)
                        .get());
        own.retainAll(graph.ask("{ gridVacancies(last: 200, filter: { %s }%s) { nodes { grid { id } } } }"
                        .formatted(filter, asOf))
                .path("gridVacancies.nodes[*].grid.id")
                .entityList(String.class)
                .get());
        return own;
    }
}

package org.gangju.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Grids are split, merged and succeeded, and what they were can be read before and after. */
@SuppressWarnings({"NullAway.Init", "varargs"})
abstract class GridReplacementContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    private Graph graph;
    private String district;
    private String community;
    private String cell;
    private String first;
    private String second;
    private String entrance;

    @BeforeEach
    void putUpANetOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        community = graph.grid("1-1", "COMMUNITY", district);
        cell = graph.grid("c", "CELL", community);
        first = graph.grid("c-1", "BUILDING", cell);
        second = graph.grid("c-2", "BUILDING", cell);
        entrance = graph.grid("c-1-1", "ENTRANCE", first);
        clock.goTo(TUESDAY);
    }

    @Test
    void splitsAGridWithAllThatIsInsideIt() {
        split(part("a", true, first), part("b", false, second));
        graph.ask("""
                        { old: node(id: "%s") { ... on Grid { status validTo children { totalCount }
                            successors { totalCount nodes { code level status validFrom parent { id }
                                children { nodes { id } } predecessors { nodes { id } } } } } }
                          below: node(id: "%s") { ... on Grid { ancestors { nodes { code } } } } }""".formatted(cell, entrance))
                .path("old.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("old.validTo")
                .entity(String.class)
                .isEqualTo(TUESDAY.toString())
                .path("old.children.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("old.successors.nodes[*].code")
                .entityList(String.class)
                .containsExactly(graph.code("a"), graph.code("b"))
                .path("old.successors.nodes[*].level")
                .entityList(String.class)
                .containsExactly("CELL", "CELL")
                .path("old.successors.nodes[*].parent.id")
                .entityList(String.class)
                .containsExactly(community, community)
                .path("old.successors.nodes[0].children.nodes[*].id")
                .entityList(String.class)
                .containsExactly(first)
                .path("old.successors.nodes[1].children.nodes[*].id")
                .entityList(String.class)
                .containsExactly(second)
                .path("old.successors.nodes[1].predecessors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(cell)
                .path("below.ancestors.nodes[*].code")
                .entityList(String.class)
                .containsExactly(
                        graph.code("0"), graph.code("1"), graph.code("1-1"), graph.code("a"), graph.code("c-1"));
    }

    @Test
    void remembersTheNetBeforeASplit() {
        split(part("a", true, first), part("b", false, second));
        String query = """
                { node: grid(id: "%s", asOf: "%s") { parent { code status } ancestors { totalCount } }
                  old: grid(id: "%s", asOf: "%s") { status children { totalCount } successors { totalCount } } }""";
        graph.ask(query.formatted(first, MONDAY, cell, MONDAY))
                .path("node.parent.code")
                .entity(String.class)
                .isEqualTo(graph.code("c"))
                .path("old.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("old.children.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("old.successors.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        graph.ask(query.formatted(first, TUESDAY, cell, TUESDAY))
                .path("node.parent.code")
                .entity(String.class)
                .isEqualTo(graph.code("a"))
                .path("old.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("old.children.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("old.successors.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void refusesASplitThatLeavesOrDoublesSomething() {
        assertThat(splitProblem(part("a", true, first), part("b", false))).isEqualTo("GRID_SPLIT_CHILD_LEFT");
        assertThat(splitProblem(part("a", true, first, second), part("b", false, second)))
                .isEqualTo("GRID_SPLIT_CHILD_TWICE");
        assertThat(splitProblem(part("a", true, first, second), part("b", false, entrance)))
                .isEqualTo("GRID_SPLIT_NOT_A_CHILD");
        assertThat(splitProblem(part("a", true, first, second))).isEqualTo("GRID_SPLIT_PARTS");
        assertThat(splitProblem(part("a", false, first), part("b", false, second)))
                .isEqualTo("GRID_SPLIT_KEEPER");
        assertThat(splitProblem(part("a", true, first), part("b", true, second)))
                .isEqualTo("GRID_SPLIT_KEEPER");
        assertThat(splitProblem(part("a", true, first), part("a", false, second)))
                .isEqualTo("CODE_TAKEN");
        assertThat(splitProblem(part("1-1", true, first), part("b", false, second)))
                .isEqualTo("CODE_TAKEN");
        split(part("a", true, first), part("b", false, second));
        assertThat(splitProblem(part("d", true), part("e", false))).isEqualTo("GRID_RETIRED");
    }

    @Test
    void mergesGridsWithAllThatIsInsideThem() {
        String other = graph.grid("d", "CELL", community);
        String third = graph.grid("d-1", "BUILDING", other);
        String merged = graph.created("mergeGrids", "grid", merger("m", cell, other));
        graph.ask("""
                        { node(id: "%s") { ... on Grid { code level parent { id } children { nodes { id } }
                            predecessors { nodes { code status } } } }
                          grid(id: "%s", asOf: "%s") { parent { code } } }""".formatted(merged, first, MONDAY))
                .path("node.children.nodes[*].id")
                .entityList(String.class)
                .containsExactly(first, second, third)
                .path("node.predecessors.nodes[*].code")
                .entityList(String.class)
                .containsExactly(graph.code("c"), graph.code("d"))
                .path("node.predecessors.nodes[*].status")
                .entityList(String.class)
                .containsExactly("RETIRED", "RETIRED")
                .path("grid.parent.code")
                .entity(String.class)
                .isEqualTo(graph.code("c"));
    }

    @Test
    void refusesAMergerOfWhatIsNotAlike() {
        String estate = graph.grid("e", "ESTATE", community);
        String elsewhere = graph.grid("f", "CELL", estate);
        assertThat(graph.problem("mergeGrids", merger("m", cell))).isEqualTo("GRID_MERGE_COUNT");
        assertThat(graph.problem("mergeGrids", merger("m", cell, cell))).isEqualTo("GRID_MERGE_COUNT");
        assertThat(graph.problem("mergeGrids", merger("m", cell, estate))).isEqualTo("GRID_MERGE_DIFFERENT");
        assertThat(graph.problem("mergeGrids", merger("m", cell, elsewhere))).isEqualTo("GRID_MERGE_DIFFERENT");
        assertThat(graph.problem("mergeGrids", merger("m", cell, "none"))).isEqualTo("NOT_FOUND");
        String other = graph.grid("d", "CELL", community);
        assertThat(graph.problem("mergeGrids", merger("1-1", cell, other))).isEqualTo("CODE_TAKEN");
        graph.mutate("retireGrid", input("id", other), "grid { id }");
        assertThat(graph.problem("mergeGrids", merger("m", cell, other))).isEqualTo("GRID_RETIRED");
    }

    @Test
    void movesWhatIsInsideToTheOnlySuccessor() {
        String other = graph.grid("d", "CELL", community);
        graph.mutate("retireGrid", input("id", cell, "successorIds", List.of(other)), "grid { status }")
                .path("result.grid.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
        graph.ask("{ node(id: \"%s\") { ... on Grid { children { nodes { id } } predecessors { nodes { id } } } } }"
                        .formatted(other))
                .path("node.children.nodes[*].id")
                .entityList(String.class)
                .containsExactly(first, second)
                .path("node.predecessors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(cell);
    }

    @Test
    void refusesSuccessorsThatCannotTakeWhatIsInside() {
        String other = graph.grid("d", "CELL", community);
        String building = graph.grid("d-1", "BUILDING", other);
        String elsewhere = graph.grid("2", "DISTRICT", graph.grid("00", "CITY", null));
        assertThat(retireProblem(cell)).isEqualTo("GRID_HAS_CHILDREN");
        assertThat(retireProblem(cell, cell)).isEqualTo("GRID_SUCCESSORS");
        assertThat(retireProblem(cell, other, building)).isEqualTo("GRID_RETIRE_NEEDS_SPLIT");
        assertThat(retireProblem(cell, building)).isEqualTo("GRID_LEVEL_NOT_BELOW_PARENT");
        assertThat(retireProblem(cell, first)).isEqualTo("MOVE_INTO_ITSELF");
        assertThat(retireProblem(cell, elsewhere)).isEqualTo("GRID_OTHER_DISTRICT");
        assertThat(retireProblem(cell, "none")).isEqualTo("NOT_FOUND");
        assertThat(retireProblem(community, district)).isEqualTo("GRID_CELL_OUTSIDE_COMMUNITY");
        graph.mutate("retireGrid", input("id", building), "grid { id }");
        assertThat(retireProblem(cell, building)).isEqualTo("GRID_RETIRED");
    }

    @Test
    void asksAsOftenHoweverMuchIsInside() {
        String few = graph.grid("few", "CELL", community);
        String many = graph.grid("many", "CELL", community);
        List<String> someFew = buildings(few, "few", 2);
        List<String> someMany = buildings(many, "many", 30);
        int ofFew = statementsOf(few, part("f-1", true, someFew.get(0)), part("f-2", false, someFew.get(1)));
        int ofMany = statementsOf(
                many,
                part("m-1", true, someMany.subList(0, 15).toArray(String[]::new)),
                part("m-2", false, someMany.subList(15, 30).toArray(String[]::new)));
        assertThat(ofMany).isEqualTo(ofFew);
    }

    @Test
    void isFoundByTheCodesOfOtherSystems() {
        Map<String, @Nullable Object> code = input("gridId", cell, "system", "综治平台", "code", graph.code("Z/01"));
        graph.mutate("addGridExternalCode", code, "grid { externalCodes { system code } }")
                .path("result.grid.externalCodes[*].system")
                .entityList(String.class)
                .containsExactly("综治平台");
        assertThat(graph.problem(
                        "addGridExternalCode",
                        input("gridId", community, "system", "综治平台", "code", graph.code("Z/01"))))
                .isEqualTo("EXTERNAL_CODE_TAKEN");
        String query = "{ grids(filter: { externalCode: { system: \"综治平台\", code: \"%s\" } }) { nodes { id } } }"
                .formatted(graph.code("Z/01"));
        graph.ask(query).path("grids.nodes[*].id").entityList(String.class).containsExactly(cell);
        graph.mutate("removeGridExternalCode", code, "grid { externalCodes { code } }")
                .path("result.grid.externalCodes")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(graph.problem("removeGridExternalCode", code)).isEqualTo("NOT_FOUND");
    }

    private List<String> buildings(String parent, String prefix, int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ids.add(graph.grid(prefix + "-b" + number, "BUILDING", parent));
        }
        return ids;
    }

    @SafeVarargs
    private int statementsOf(String grid, Map<String, @Nullable Object>... parts) {
        return statements
                .during(() -> graph.mutate("splitGrid", input("id", grid, "parts", List.of(parts)), "grid { id }")
                        .path("result.problems")
                        .entityList(Object.class)
                        .hasSize(0))
                .ofTheOperation()
                .size();
    }

    private Map<String, @Nullable Object> part(String code, boolean keeps, String... children) {
        return input("code", graph.code(code), "name", code, "childIds", List.of(children), "keepsAssignments", keeps);
    }

    private Map<String, @Nullable Object> merger(String code, String... ids) {
        return input("ids", List.of(ids), "code", graph.code(code), "name", code);
    }

    @SafeVarargs
    private void split(Map<String, @Nullable Object>... parts) {
        graph.mutate("splitGrid", input("id", cell, "parts", List.of(parts)), "grid { id }")
                .path("result.problems")
                .entityList(Object.class)
                .hasSize(0)
                .path("result.grid.id")
                .entity(String.class)
                .isEqualTo(cell);
    }

    @SafeVarargs
    private String splitProblem(Map<String, @Nullable Object>... parts) {
        return graph.problem("splitGrid", input("id", cell, "parts", List.of(parts)));
    }

    private String retireProblem(String id, String... successors) {
        return graph.problem("retireGrid", input("id", id, "successorIds", List.of(successors)));
    }
}

package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients may rely on of grids. */
@SuppressWarnings("NullAway.Init")
abstract class GridContract {

    @Autowired
    private GangjuApi api;

    private Graph graph;
    private String city;
    private String district;
    private String community;
    private String estate;

    @BeforeEach
    void putUpANet() {
        graph = new Graph(api.bootstrapClient());
        city = graph.grid("1", "CITY", null);
        district = graph.grid("1-1", "DISTRICT", city);
        community = graph.grid("1-1-1", "COMMUNITY", district);
        estate = graph.grid("1-1-1-1", "ESTATE", community);
    }

    @Test
    void findsAGridByCodeInTheDefaultScheme() {
        graph.ask("""
                        { grid(code: "%s") { id level kind status scheme { code levels }
                            parent { id } ancestors { nodes { level } } children { totalCount nodes { id } } } }""".formatted(graph.code("1-1-1")))
                .path("grid.id")
                .entity(String.class)
                .isEqualTo(community)
                .path("grid.scheme.code")
                .entity(String.class)
                .isEqualTo("default")
                .path("grid.scheme.levels")
                .entityList(String.class)
                .hasSize(9)
                .path("grid.parent.id")
                .entity(String.class)
                .isEqualTo(district)
                .path("grid.ancestors.nodes[*].level")
                .entityList(String.class)
                .containsExactly("CITY", "DISTRICT")
                .path("grid.children.nodes[*].id")
                .entityList(String.class)
                .containsExactly(estate);
    }

    @Test
    void takesNoSchemeForTheDefaultOne() {
        graph.ask("{ grid(code: \"%s\", scheme: null) { id } }".formatted(graph.code("1-1-1")))
                .path("grid.id")
                .entity(String.class)
                .isEqualTo(community);
    }

    @Test
    void leavesAGridThatIsMovedBelowItsOwnParentWhereItIs() {
        graph.mutate("moveGrid", input("id", estate, "parentId", community), "grid { ancestors { nodes { id } } }")
                .path("result.grid.ancestors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(city, district, community);
    }

    @Test
    void shipsTheFourSchemesOfTheSources() {
        graph.ask("{ gridSchemes { totalCount nodes { code levels } } gridScheme(code: \"four-level\") { levels } }")
                .path("gridSchemes.nodes[*].code")
                .entityList(String.class)
                .containsExactly("default", "four-level", "seven-node", "six-level")
                .path("gridScheme.levels")
                .entityList(String.class)
                .containsExactly("SUBDISTRICT", "COMMUNITY", "CELL", "COURTYARD");
    }

    @Test
    void findsGridsByLevelAndPlace() {
        String cell = graph.grid("1-1-1-c", "CELL", estate);
        graph.ask("{ grids(filter: { level: CELL, within: \"%s\" }) { totalCount nodes { id } } }".formatted(city))
                .path("grids.nodes[*].id")
                .entityList(String.class)
                .containsExactly(cell)
                .path("grids.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void refusesALevelThatDoesNotComeAfterTheParents() {
        assertThat(problem("COMMUNITY", estate)).isEqualTo("GRID_LEVEL_NOT_BELOW_PARENT");
        assertThat(problem("ESTATE", estate)).isEqualTo("GRID_LEVEL_NOT_BELOW_PARENT");
    }

    @Test
    void refusesACellOutsideACommunity() {
        assertThat(problem("CELL", district)).isEqualTo("GRID_CELL_OUTSIDE_COMMUNITY");
    }

    @Test
    void refusesASchemeOrLevelThatIsNotThere() {
        Map<String, @Nullable Object> input =
                input("code", graph.code("x"), "name", "x", "level", "CITY", "scheme", "four-level");
        assertThat(graph.problem("createGrid", input)).isEqualTo("GRID_LEVEL_NOT_IN_SCHEME");
        input.put("scheme", "none");
        assertThat(graph.problem("createGrid", input)).isEqualTo("GRID_SCHEME_UNKNOWN");
        input.putAll(input("scheme", "four-level", "level", "CELL", "parentId", community));
        assertThat(graph.problem("createGrid", input)).isEqualTo("GRID_OTHER_SCHEME");
        input.putAll(input("scheme", "default", "households", -1));
        assertThat(graph.problem("createGrid", input)).isEqualTo("GRID_HOUSEHOLDS_NEGATIVE");
    }

    @Test
    void keepsACodeUniqueInItsScheme() {
        assertThat(graph.problem(
                        "createGrid",
                        input("code", graph.code("1-1-1"), "name", "x", "level", "COMMUNITY", "parentId", district)))
                .isEqualTo("CODE_TAKEN");
    }

    @Test
    void movesAGridWithAllInsideItWithinTheDistrict() {
        String cell = graph.grid("1-1-1-c", "CELL", estate);
        String other = graph.grid("1-1-2", "COMMUNITY", district);
        graph.mutate("moveGrid", input("id", estate, "parentId", other), "grid { parent { id } }")
                .path("result.grid.parent.id")
                .entity(String.class)
                .isEqualTo(other);
        graph.ask("{ node(id: \"%s\") { ... on Grid { ancestors { nodes { id } } } } }".formatted(cell))
                .path("node.ancestors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(city, district, other, estate);
    }

    @Test
    void refusesMovesThatBreakTheNet() {
        graph.grid("1-1-1-c", "CELL", estate);
        String otherDistrict = graph.grid("1-2", "DISTRICT", city);
        String otherCommunity = graph.grid("1-2-1", "COMMUNITY", otherDistrict);
        assertThat(move(estate, otherCommunity)).isEqualTo("GRID_OTHER_DISTRICT");
        assertThat(move(estate, district)).isEqualTo("GRID_CELL_OUTSIDE_COMMUNITY");
        assertThat(move(community, estate)).isEqualTo("MOVE_INTO_ITSELF");
        assertThat(move(district, community)).isEqualTo("MOVE_INTO_ITSELF");
        assertThat(move(otherCommunity, estate)).isEqualTo("GRID_LEVEL_NOT_BELOW_PARENT");
    }

    @Test
    void livesFromDraftToRetirement() {
        String draft = graph.mutate(
                        "createGrid",
                        input(
                                "code",
                                graph.code("d"),
                                "name",
                                "草案",
                                "level",
                                "BUILDING",
                                "draft",
                                true,
                                "parentId",
                                estate),
                        "grid { id status validFrom }")
                .path("result.grid.status")
                .entity(String.class)
                .isEqualTo("DRAFT")
                .path("result.grid.validFrom")
                .valueIsNull()
                .path("result.grid.id")
                .entity(String.class)
                .get();
        assertThat(graph.problem(
                        "createGrid",
                        input("code", graph.code("d-1"), "name", "x", "level", "ENTRANCE", "parentId", draft)))
                .isEqualTo("GRID_PARENT_DRAFT");
        assertThat(graph.problem("retireGrid", input("id", estate))).isEqualTo("GRID_HAS_CHILDREN");
        graph.mutate("activateGrid", input("id", draft), "grid { status }")
                .path("result.grid.status")
                .entity(String.class)
                .isEqualTo("ACTIVE");
        assertThat(graph.problem("activateGrid", input("id", draft))).isEqualTo("GRID_NOT_A_DRAFT");
        graph.mutate("retireGrid", input("id", draft), "grid { status }")
                .path("result.grid.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
        assertThat(graph.problem("retireGrid", input("id", draft))).isEqualTo("GRID_RETIRED");
        assertThat(graph.problem("renameGrid", input("id", draft, "name", "新名")))
                .isEqualTo("GRID_RETIRED");
        assertThat(graph.problem(
                        "createGrid",
                        input("code", graph.code("d-1"), "name", "x", "level", "ENTRANCE", "parentId", draft)))
                .isEqualTo("GRID_PARENT_RETIRED");
    }

    private String problem(String level, String parent) {
        return graph.problem(
                "createGrid", input("code", graph.code("x"), "name", "x", "level", level, "parentId", parent));
    }

    private String move(String id, String parent) {
        return graph.problem("moveGrid", input("id", id, "parentId", parent));
    }
}

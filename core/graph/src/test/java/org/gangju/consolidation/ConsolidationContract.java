package org.gangju.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gangju.graph.Asked;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;

/** The grids of departments are registered, become part of the one net, and are given up. */
abstract class ConsolidationContract extends ConsolidationCommunity {

    @Test
    void livesFromRegistrationToRetirement() {
        String legacy = register("z-1");
        assertThat(status(legacy)).isEqualTo("REGISTERED");
        map(legacy, cell);
        assertThat(status(legacy)).isEqualTo("MAPPED");
        assertThat(mapProblem(legacy, cell)).isEqualTo("LEGACY_MAPPED");
        clock.goTo(MONDAY.plusDays(1));
        String other = graph.grid("d", "CELL", community);
        map(legacy, other);
        assertThat(gridsOf(legacy, "")).containsExactly(graph.code("d"));
        assertThat(gridsOf(legacy, "(asOf: \"%s\")".formatted(MONDAY))).containsExactly(graph.code("c"));
        graph.mutate("retireLegacyGrid", input("id", legacy), "legacyGrid { status retiredOn mappedOn }")
                .path("result.legacyGrid.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("result.legacyGrid.mappedOn")
                .entity(String.class)
                .isEqualTo(MONDAY.toString());
        assertThat(gridsOf(legacy, "")).isEmpty();
        assertThat(mapProblem(legacy, cell)).isEqualTo("LEGACY_RETIRED");
        assertThat(graph.problem("retireLegacyGrid", input("id", legacy))).isEqualTo("LEGACY_RETIRED");
        String unmapped = register("z-2");
        graph.mutate("retireLegacyGrid", input("id", unmapped), "legacyGrid { status }")
                .path("result.legacyGrid.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
        assertThat(mapProblem(unmapped, cell)).isEqualTo("LEGACY_RETIRED");
    }

    @Test
    void registersAllRowsOrNone() {
        register("z-1");
        graph.mutate("registerLegacyGrids", rows("z-2", "z-1", "z-3", "z-3", " "), "registered")
                .path("result.registered")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("TEXT_BLANK");
        graph.mutate("registerLegacyGrids", rows("z-2", "z-1", "z-3", "z-3"), "registered legacyGrids { totalCount }")
                .path("result.legacyGrids.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("LEGACY_CODE_TAKEN", "LEGACY_ROW_TWICE")
                .path("result.problems[0].path")
                .entityList(String.class)
                .containsExactly("input", "rows", "1", "code")
                .path("result.problems[1].path")
                .entityList(String.class)
                .containsExactly("input", "rows", "3", "code");
        graph.mutate("registerLegacyGrids", rows("z-2", "z-3"), "registered legacyGrids { nodes { code } }")
                .path("result.registered")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("result.legacyGrids.nodes[*].code")
                .entityList(String.class)
                .containsExactly(graph.code("z-2"), graph.code("z-3"));
        assertThat(graph.problem("registerLegacyGrids", rows())).isEqualTo("LEGACY_ROWS");
    }

    @Test
    void mapsAllRowsOrNone() {
        String first = register("z-1");
        String second = register("z-2");
        String building = graph.grid("b", "BUILDING", cell);
        graph.mutate("retireGrid", input("id", building), "grid { id }");
        graph.mutate(
                        "mapLegacyGrids",
                        input(
                                "rows",
                                List.of(
                                        input("legacyGridId", first, "gridId", cell),
                                        input("legacyGridId", second, "gridId", building),
                                        input("legacyGridId", first, "gridId", community),
                                        input("legacyGridId", "none", "gridId", cell),
                                        input("legacyGridId", second, "gridId", "none"))),
                        "mapped")
                .path("result.mapped")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("result.problems[*].code")
                .entityList(String.class)
                .containsExactly("LEGACY_GRID_NOT_IN_FORCE", "LEGACY_ROW_TWICE", "NOT_FOUND", "NOT_FOUND");
        assertThat(status(first)).isEqualTo("REGISTERED");
    }

    @Test
    void registersACodeOnceHoweverManyTryAtOnce() throws Exception {
        List<Integer> registered =
                AtOnce.of(number -> () -> graph.mutate("registerLegacyGrids", rows("once"), "registered")
                        .path("result.registered")
                        .entity(Integer.class)
                        .get());
        assertThat(registered).containsOnlyOnce(1);
    }

    @Test
    void followsAGridToItsHeir() {
        String legacy = register("z-1");
        map(legacy, cell);
        String other = graph.grid("d", "CELL", community);
        clock.goTo(MONDAY.plusDays(1));
        graph.created("mergeGrids", "grid", input("ids", List.of(other, cell), "code", graph.code("m"), "name", "m"));
        assertThat(gridsOf(legacy, "")).containsExactly(graph.code("m"));
        assertThat(gridsOf(legacy, "(history: true)")).containsExactly(graph.code("c"), graph.code("m"));
    }

    @Test
    void findsThemByDepartmentStatusAndPlace() {
        String mapped = register("z-1");
        map(mapped, cell);
        String open = register("z-2");
        graph.ask("""
                { legacyGrids(filter: { within: "%s", department: PUBLIC_ORDER, status: %s, codePrefix: "%s" }) {
                    totalCount nodes { id organization { id } } }
                  grid(code: "%s") { consolidations { totalCount nodes { legacyGrid { id } validFrom } } } }""".formatted(committee, "REGISTERED", graph.code("z"), graph.code("c")))
                .path("legacyGrids.nodes[*].id")
                .entityList(String.class)
                .containsExactly(open)
                .path("legacyGrids.nodes[0].organization.id")
                .entity(String.class)
                .isEqualTo(committee)
                .path("grid.consolidations.nodes[*].legacyGrid.id")
                .entityList(String.class)
                .containsExactly(mapped);
        String elsewhere = graph.organization("x", "PARTY_COMMITTEE", null);
        graph.client(api, elsewhere, "consolidation.read")
                .ask("{ legacyGrids { totalCount } node(id: \"%s\") { id } }".formatted(open))
                .path("legacyGrids.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
    }

    @Test
    void asksForTheConsolidationsOfAllParentsAtOnce() {
        for (int number = 0; number < 12; number++) {
            map(register("s-" + number), graph.grid("s-" + number, "BUILDING", cell));
        }
        Asked asked = new Asked(graph, statements);
        String grids = """
                { node(id: "%s") { ... on Grid { children(first: %%d) { nodes {
                    consolidations { totalCount nodes { legacyGrid { code } grid { code } } } } } } } }""".formatted(cell);
        asked.asOftenForFewAsForMany(grids, "node.children.nodes", 2, 10);
        String past = """
                { node(id: "%s") { ... on Grid { children(first: %%d, asOf: "%s") { nodes {
                    consolidations { nodes { legacyGrid { status organization { code } } } } } } } } }""".formatted(cell, MONDAY);
        asked.asOftenForFewAsForMany(past, "node.children.nodes", 2, 10);
        String legacy = """
                { legacyGrids(first: %%d, filter: { within: "%s" }) { nodes {
                    consolidations { nodes { grid { code } } } } } }""".formatted(committee);
        asked.asOftenForFewAsForMany(legacy, "legacyGrids.nodes", 2, 10);
    }

    @Test
    void importsAFileAndThenFindsAllThere() throws IOException {
        String text = "department,code,name,grid\nSAFETY,%1$s,安一,%2$s\nENVIRONMENT,%1$s,环一,\n"
                .formatted(graph.code("i-1"), graph.code("c"));
        StringWriter output = new StringWriter();
        assertThat(run(text, output, new StringWriter())).isZero();
        assertThat(run(text, output, new StringWriter())).isZero();
        assertThat(output.toString().lines())
                .containsExactly(
                        "Imported: 2 registered, 0 present before; 1 mapped.",
                        "Imported: 0 registered, 2 present before; 0 mapped.");
        graph.ask("{ legacyGrids(filter: { within: \"%s\" }) { nodes { name status } } }".formatted(committee))
                .path("legacyGrids.nodes[*].name")
                .entityList(String.class)
                .containsExactly("环一", "安一");
    }

    @Test
    void importsNothingOfAFileWithFaults() throws IOException {
        String text =
                "department,code,name,grid\nSAFETY,%1$s,安一,\nTAX,2,税,\nSAFETY,3,,\nSAFETY,4,四,none\nSAFETY,%1$s,安二,\n"
                        .formatted(graph.code("i-1"));
        StringWriter errors = new StringWriter();
        assertThat(run(text, new StringWriter(), errors)).isEqualTo(1);
        assertThat(errors.toString().lines())
                .containsExactly(
                        "legacy.csv:3: there is no department “TAX”; there are ENVIRONMENT, SAFETY, PUBLIC_ORDER and URBAN_MANAGEMENT.",
                        "legacy.csv:4: the name is empty.",
                        "legacy.csv:6: the code " + graph.code("i-1") + " was there before.",
                        "Nothing was imported: the file has 3 faults.");
        StringWriter unknown = new StringWriter();
        assertThat(run("department,code,name,grid\nSAFETY,4,四,none\n", new StringWriter(), unknown))
                .isEqualTo(1);
        assertThat(unknown.toString().lines())
                .containsExactly(
                        "legacy.csv:2: there is no grid in force with the code “none”.",
                        "Nothing was imported: the file has 1 fault.");
        StringWriter header = new StringWriter();
        assertThat(run("department,name\nSAFETY,四\n", new StringWriter(), header))
                .isEqualTo(1);
        assertThat(header.toString()).contains("legacy.csv:1: the header lacks the column code.");
        graph.ask("{ legacyGrids(filter: { within: \"%s\" }) { totalCount } }".formatted(committee))
                .path("legacyGrids.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}

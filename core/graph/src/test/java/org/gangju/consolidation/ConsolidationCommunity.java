package org.gangju.consolidation;

import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import picocli.CommandLine;

/** A community with a cell, to which departments' grids are mapped on a Monday. */
@SuppressWarnings("NullAway.Init")
abstract class ConsolidationCommunity {

    static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @Autowired
    GangjuApi api;

    @Autowired
    MovableClock clock;

    @Autowired
    Statements statements;

    @Autowired
    LegacyImport imports;

    @Autowired
    MessageSource messages;

    @TempDir
    Path folder;

    Graph graph;
    String committee;
    String community;
    String cell;

    @BeforeEach
    void growOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        committee = graph.organization("1", "PARTY_COMMITTEE", null);
        community = graph.grid("1-1", "COMMUNITY", graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null)));
        cell = graph.grid("c", "CELL", community);
    }

    int run(String text, StringWriter output, StringWriter errors) throws IOException {
        Locale machine = Locale.getDefault();
        Path file = Files.writeString(folder.resolve("legacy.csv"), text);
        try {
            Locale.setDefault(Locale.ENGLISH);
            return new CommandLine(new ImportLegacyGrids(imports, messages, (what, number) -> {}))
                    .setOut(new PrintWriter(output, true))
                    .setErr(new PrintWriter(errors, true))
                    .execute("--from", file.toString(), "--organization", graph.code("1"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    String register(String code) {
        return graph.mutate("registerLegacyGrids", rows(code), "legacyGrids { nodes { id } }")
                .path("result.legacyGrids.nodes[0].id")
                .entity(String.class)
                .get();
    }

    Map<String, @Nullable Object> rows(String... codes) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(input("code", code.isBlank() ? code : graph.code(code), "name", "综治" + code));
        }
        return input("organizationId", committee, "department", "PUBLIC_ORDER", "rows", rows);
    }

    void map(String legacy, String grid) {
        graph.mutate("mapLegacyGrids", mapping(legacy, grid), "mapped")
                .path("result.mapped")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    String mapProblem(String legacy, String grid) {
        return graph.problem("mapLegacyGrids", mapping(legacy, grid));
    }

    static Map<String, @Nullable Object> mapping(String legacy, String grid) {
        return input("rows", List.of(input("legacyGridId", legacy, "gridId", grid)));
    }

    String status(String legacy) {
        return graph.ask("{ node(id: \"%s\") { ... on LegacyGrid { status } } }".formatted(legacy))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    List<String> gridsOf(String legacy, String arguments) {
        return graph.ask("{ node(id: \"%s\") { ... on LegacyGrid { consolidations%s { nodes { grid { code } } } } } }"
                        .formatted(legacy, arguments))
                .path("node.consolidations.nodes[*].grid.code")
                .entityList(String.class)
                .get();
    }
}

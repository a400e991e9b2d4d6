package org.gangju.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the grids of departments were on a day, whatever becomes of them. */
abstract class ConsolidationHistoryContract extends ConsolidationCommunity {

    @Test
    void waitsToBeMappedAnewWhenItsGridIsGivenUpWithoutAnHeir() throws IOException {
        LocalDate tuesday = MONDAY.plusDays(1);
        String mapped = register("z-1");
        String imported = register("z-2");
        String retired = register("z-3");
        List.of(mapped, imported, retired).forEach(legacy -> map(legacy, cell));
        clock.goTo(tuesday);
        String other = graph.grid("d", "CELL", community);
        graph.mutate("retireLegacyGrid", input("id", retired), "legacyGrid { id }");
        assertThat(mappedOf(tuesday)).isEqualTo("3 of 3");
        graph.mutate("retireGrid", input("id", cell), "grid { id }");
        assertThat(List.of(status(mapped), status(imported), status(retired)))
                .containsExactly("REGISTERED", "REGISTERED", "RETIRED");
        assertThat(List.of(mappedOf(MONDAY), mappedOf(tuesday))).containsExactly("3 of 3", "1 of 3");
        clock.goTo(MONDAY.plusDays(2));
        map(mapped, other);
        assertThat(mappedOf(MONDAY.plusDays(2))).isEqualTo("2 of 3");
        StringWriter output = new StringWriter();
        String file =
                "department,code,name,grid\nPUBLIC_ORDER,%s,z-2,%s\n".formatted(graph.code("z-2"), graph.code("d"));
        assertThat(run(file, output, new StringWriter())).isZero();
        assertThat(output.toString()).contains("1 mapped.");
        assertThat(List.of(status(mapped), status(imported))).containsExactly("MAPPED", "MAPPED");
        assertThat(List.of(mappedOf(MONDAY), mappedOf(tuesday), mappedOf(MONDAY.plusDays(2))))
                .containsExactly("3 of 3", "1 of 3", "3 of 3");
    }

    @Test
    void readsAsOfTheDayThatItsGridWasReadAsOf() {
        String legacy = register("z-1");
        clock.goTo(MONDAY.plusDays(1));
        map(legacy, cell);
        clock.goTo(MONDAY.plusDays(2));
        map(legacy, graph.grid("d", "CELL", community));
        graph.mutate(
                "renameOrganization", input("id", committee, "name", "新名", "shortName", "新名"), "organization { id }");
        clock.goTo(MONDAY.plusDays(3));
        graph.mutate("retireLegacyGrid", input("id", legacy), "legacyGrid { id }");
        graph.ask("""
                        { grid(code: "%s", asOf: "%s") { consolidations { nodes { legacyGrid { status mappedOn retiredOn
                            organization { shortName } consolidations { nodes { grid { code } } } } } } } }""".formatted(graph.code("c"), MONDAY.plusDays(1)))
                .path("grid.consolidations.nodes[0].legacyGrid.status")
                .entity(String.class)
                .isEqualTo("MAPPED")
                .path("grid.consolidations.nodes[0].legacyGrid.mappedOn")
                .entity(String.class)
                .isEqualTo(MONDAY.plusDays(1).toString())
                .path("grid.consolidations.nodes[0].legacyGrid.retiredOn")
                .valueIsNull()
                .path("grid.consolidations.nodes[0].legacyGrid.organization.shortName")
                .entity(String.class)
                .satisfies(name -> assertThat(name).isNotEqualTo("新名"))
                .path("grid.consolidations.nodes[0].legacyGrid.consolidations.nodes[*].grid.code")
                .entityList(String.class)
                .containsExactly(graph.code("c"));
    }

    @Test
    void listsThemAsOfADay() {
        String legacy = register("z-1");
        clock.goTo(MONDAY.plusDays(1));
        map(legacy, cell);
        register("z-2");
        clock.goTo(MONDAY.plusDays(2));
        graph.mutate("retireGrid", input("id", cell), "grid { id }");
        clock.goTo(MONDAY.plusDays(3));
        graph.mutate("retireLegacyGrid", input("id", legacy), "legacyGrid { id }");
        assertThat(listed("asOf: \"%s\"".formatted(MONDAY.minusDays(1)))).isEmpty();
        assertThat(listed("asOf: \"%s\"".formatted(MONDAY))).containsExactly("REGISTERED");
        assertThat(listed("asOf: \"%s\"".formatted(MONDAY.plusDays(1)))).containsExactly("MAPPED", "REGISTERED");
        assertThat(listed("asOf: \"%s\"".formatted(MONDAY.plusDays(2)))).containsExactly("REGISTERED", "REGISTERED");
        assertThat(listed("asOf: \"%s\"".formatted(MONDAY.plusDays(3)))).containsExactly("RETIRED", "REGISTERED");
        assertThat(listed("last: 9")).containsExactly("RETIRED", "REGISTERED");
        graph.ask("""
                        { legacyGrids(asOf: "%s", filter: { within: "%s", status: MAPPED }) { nodes { id } } }""".formatted(MONDAY.plusDays(1), committee))
                .path("legacyGrids.nodes[*].id")
                .entityList(String.class)
                .containsExactly(legacy);
    }

    private List<String> listed(String arguments) {
        return graph.ask("{ legacyGrids(%s, filter: { within: \"%s\" }) { nodes { status } } }"
                        .formatted(arguments, committee))
                .path("legacyGrids.nodes[*].status")
                .entityList(String.class)
                .get();
    }

    private String mappedOf(LocalDate day) {
        return graph.ask("""
                        { indicators(organizationId: "%s", asOf: "%s", keys: ["K4"]) { numerator denominator } }""".formatted(committee, day))
                .path("indicators[0]")
                .entity(Figures.class)
                .get()
                .toString();
    }

    private record Figures(int numerator, int denominator) {
        @Override
        public String toString() {
            return numerator + " of " + denominator;
        }
    }
}

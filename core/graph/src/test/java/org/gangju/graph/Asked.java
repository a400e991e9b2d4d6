package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangju.testkit.statement.Statements;

/**
 * Counts what a query asks the database.
 *
 * @param graph asks
 * @param statements records
 */
public record Asked(Graph graph, Statements statements) {

    /** The query, a {@code %d} in it for how many, asks for few rows with as many statements as for many. */
    public void asOftenForFewAsForMany(String query, String rows, int few, int many) {
        assertThat(during(query, rows, many)).isNotEmpty().hasSameSizeAs(during(query, rows, few));
    }

    private List<String> during(String query, String rows, int expected) {
        return statements
                .during(() -> graph.ask(query.formatted(expected))
                        .path(rows + "[*]")
                        .entityList(Object.class)
                        .hasSize(expected))
                .ofTheOperation();
    }
}

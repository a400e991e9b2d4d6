package org.gangju.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The net stays whole, and nobody's duty is lost, whoever splits, merges, moves and assigns at the same time. */
@SuppressWarnings("NullAway.Init")
abstract class GridLoadContract {

    private static final int CALLERS = 16;
    private static final int OPERATIONS = 12;

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private final AtomicInteger assigned = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger codes = new AtomicInteger();

    private Graph graph;
    private String district;
    private String branch;
    private final List<String> communities = new ArrayList<>();

    @BeforeEach
    void putUpANet() {
        graph = new Graph(api.bootstrapClient());
        branch = graph.organization("b", "JOINT_BRANCH", null);
        district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        for (int number = 0; number < 3; number++) {
            String community = graph.grid("s-" + number, "COMMUNITY", district);
            communities.add(community);
            for (int cell = 0; cell < 3; cell++) {
                String id = graph.grid("s-" + number + "-" + cell, "CELL", community);
                graph.grid("s-" + number + "-" + cell + "-1", "BUILDING", id);
                graph.grid("s-" + number + "-" + cell + "-2", "BUILDING", id);
            }
        }
    }

    @Test
    void losesNoAssignmentAndLeavesNoOrphan() throws Exception {
        AtOnce.of(CALLERS, number -> () -> {
            Random chance = new Random(number);
            for (int operation = 0; operation < OPERATIONS; operation++) {
                change(chance);
            }
            return number;
        });
        assertThat(done.get()).isGreaterThan(CALLERS);
        assertThat(assigned.get()).isPositive();
        assertThat(count("FROM assignment a JOIN grid g ON g.id = a.subject_id AND a.subject_type = 'Grid'"
                        + " WHERE a.valid_to IS NULL AND g.status = 'RETIRED' AND g.code LIKE ?"))
                .isZero();
        assertThat(count("FROM organization_grid_link l JOIN grid g ON g.id = l.grid_id"
                        + " WHERE l.valid_to IS NULL AND g.status = 'RETIRED' AND g.code LIKE ?"))
                .isZero();
        assertThat(count("FROM grid g JOIN grid p ON p.id = g.parent_id"
                        + " WHERE g.status <> 'RETIRED' AND p.status = 'RETIRED' AND g.code LIKE ?"))
                .isZero();
        assertThat(count("FROM assignment a JOIN grid g ON g.id = a.subject_id AND a.subject_type = 'Grid'"
                        + " WHERE a.valid_to IS NULL AND g.code LIKE ?"))
                .isEqualTo(assigned.get() - ended.get());
        assertThat(count("FROM grid g WHERE g.level = 'BUILDING' AND g.status = 'ACTIVE' AND g.code LIKE ?"))
                .isEqualTo(18);
        assertWhole();
    }

    @Test
    void keepsCodesLevelsAndCommunitiesRightFromThirtyTwoThreads() throws Exception {
        String cell = graph.grid("c", "CELL", communities.getFirst());
        String building = graph.grid("c-1", "BUILDING", cell);
        List<String> targets = List.of(communities.get(0), communities.get(1), district, cell, building);
        List<Integer> problems = AtOnce.of(number -> () -> switch (number % 3) {
            case 0 -> outcome("createGrid", grid("once", "CELL", targets.get(number % 2)));
            case 1 -> outcome("moveGrid", input("id", cell, "parentId", targets.get(number % 5)));
            default -> outcome("createGrid", grid("e-" + number, "ENTRANCE", building));
        });
        assertThat(problems).hasSize(AtOnce.CALLERS);
        assertThat(count("FROM grid g WHERE g.code LIKE ? AND g.name = 'once'")).isEqualTo(1);
        assertWhole();
    }

    private void assertWhole() {
        assertThat(count("FROM grid g JOIN grid p ON p.id = g.parent_id WHERE g.code LIKE ?"
                        + " AND SUBSTRING(g.path, 1, CHAR_LENGTH(g.path) - 7) <> p.path"))
                .isZero();
        assertThat(count("FROM grid g JOIN grid p ON p.id = g.parent_id"
                        + " JOIN grid_scheme_level l ON l.scheme_id = g.scheme_id AND l.level = g.level"
                        + " JOIN grid_scheme_level u ON u.scheme_id = p.scheme_id AND u.level = p.level"
                        + " WHERE g.code LIKE ? AND l.ordinal <= u.ordinal"))
                .isZero();
        assertThat(count("FROM grid g WHERE g.code LIKE ? AND g.level = 'CELL' AND 1 <> (SELECT COUNT(*) FROM grid c"
                        + " WHERE c.level = 'COMMUNITY' AND g.path >= c.path AND g.path < CONCAT(c.path, 'z'))"))
                .isZero();
        assertThat(count("FROM grid_version v JOIN grid g ON g.id = v.grid_id"
                        + " WHERE g.code LIKE ? AND v.valid_to = DATE '9999-12-31'"
                        + " AND (v.path <> g.path OR v.status <> g.status OR v.parent_id <> g.parent_id)"))
                .isZero();
    }

    private void change(Random chance) {
        String community = communities.get(chance.nextInt(communities.size()));
        List<String> cells = inForce(community, "CELL");
        if (cells.isEmpty()) {
            return;
        }
        String cell = cells.get(chance.nextInt(cells.size()));
        switch (chance.nextInt(6)) {
            case 0 -> split(cell);
            case 1 -> merge(cells, chance);
            case 2 ->
                outcome("moveGrid", input("id", cell, "parentId", communities.get(chance.nextInt(communities.size()))));
            case 3 -> outcome("linkBranchToGrid", input("branchId", branch, "gridId", cell));
            default -> assign(cell);
        }
    }

    private void assign(String cell) {
        Map<String, @Nullable Object> duty = input(
                "gridId", cell, "role", "GRID_WORKER", "holder", input("displayName", "人" + codes.incrementAndGet()));
        if (outcome("assignGridDuty", duty) == 0) {
            assigned.incrementAndGet();
        }
    }

    private void split(String cell) {
        List<String> children = inForce(cell, "BUILDING");
        int half = children.size() / 2;
        outcome(
                "splitGrid",
                input(
                        "id",
                        cell,
                        "parts",
                        List.of(
                                part(children.subList(0, half), false),
                                part(children.subList(half, children.size()), true))));
    }

    private Map<String, @Nullable Object> part(List<String> children, boolean keeps) {
        String code = "p-" + codes.incrementAndGet();
        return input("code", graph.code(code), "name", code, "childIds", children, "keepsAssignments", keeps);
    }

    private void merge(List<String> cells, Random chance) {
        if (cells.size() < 3) {
            return;
        }
        int from = chance.nextInt(cells.size() - 1);
        String code = "m-" + codes.incrementAndGet();
        GraphQlTester.Response response = graph.mutate(
                "mergeGrids",
                input("ids", cells.subList(from, from + 2), "code", graph.code(code), "name", code),
                "ended { totalCount }");
        if (outcome(response) == 0) {
            ended.addAndGet(response.path("result.ended.totalCount")
                    .entity(Integer.class)
                    .get());
        }
    }

    private List<String> inForce(String within, String level) {
        return graph.ask("{ grids(first: 200, filter: { within: \"%s\", level: %s, status: ACTIVE }) { nodes { id } } }"
                        .formatted(within, level))
                .path("grids.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private Map<String, @Nullable Object> grid(String code, String level, String parent) {
        return input("code", graph.code(code), "name", code, "level", level, "parentId", parent);
    }

    private int outcome(String mutation, Map<String, @Nullable Object> input) {
        return outcome(graph.mutate(mutation, input, "clientMutationId"));
    }

    /** How many problems; one for a transaction that others kept from its end three times. */
    private int outcome(GraphQlTester.Response response) {
        List<ResponseError> errors = new ArrayList<>();
        response.errors().satisfy(errors::addAll);
        if (!errors.isEmpty()) {
            assertThat(errors)
                    .allSatisfy(error ->
                            assertThat(error.getExtensions().get("code")).isEqualTo("CONFLICT"));
            return 1;
        }
        int problems =
                response.path("result.problems").entityList(Object.class).get().size();
        if (problems == 0) {
            done.incrementAndGet();
        }
        return problems;
    }

    private int count(String from) {
        return database.sql("SELECT COUNT(*) " + from)
                .param(graph.code("") + "%")
                .query(Integer.class)
                .single();
    }
}

package org.gangju.term;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with one street and its terms, for the contracts of terms. */
@SuppressWarnings("NullAway.Init")
abstract class TermDistrict extends RunningGraph {

    @Autowired
    TermSettings settings;

    Graph superior;
    String city;
    String district;
    String street;
    LocalDate today;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
        superior = graph.acting(api, "1-1");
        today = LocalDate.now(clock);
    }

    /** A term in this state; RUN_OUT is one whose extension is over, RENEWING_IN_TIME one that is extended and in election. */
    String brought(String state) {
        String id = started(
                switch (state) {
                    case "RUNNING" -> today.minusYears(1);
                    case "OVERDUE", "RUN_OUT" -> today.minusYears(3).minusDays(20);
                    default -> today.minusYears(3).plusMonths(5);
                });
        switch (state) {
            case "IN_ELECTION" -> step("startElection", id);
            case "EXTENDED" -> step("extend", id);
            case "RENEWING_IN_TIME" -> {
                step("extend", id);
                step("startElection", id);
            }
            case "RUN_OUT" -> {
                step("extend", id);
                database.sql("UPDATE term_event SET happened_on = ?, until_on = ? WHERE term_id = ?")
                        .params(today.minusDays(15), today.minusDays(1), key(id))
                        .update();
            }
            case "RENEWED" -> {
                step("startElection", id);
                step("recordElection", id);
            }
            default -> {}
        }
        return id;
    }

    /** The status afterwards, or the code of the problem. */
    String step(String step, String id) {
        String problem = switch (step) {
            case "startElection" -> problem(graph, "startElection", input("termId", id));
            case "recordElection" -> problem(graph, "recordElection", input("termId", id, "heldOn", today.toString()));
            default -> extend(id, today.plusMonths(7));
        };
        return problem.isEmpty() ? status(id) : problem;
    }

    /** Proposed and approved: nothing, or the code of what stands against it. */
    String extend(String id, LocalDate until) {
        var proposed = graph.mutate("proposeTermExtension", extension(id, until), "proposal { id }");
        List<String> problems = proposed.path("result.problems[*].code")
                .entityList(String.class)
                .get();
        if (!problems.isEmpty()) {
            return problems.getFirst();
        }
        return problem(
                superior,
                "approveProposal",
                input(
                        "id",
                        proposed.path("result.proposal.id").entity(String.class).get()));
    }

    String proposed(String id, LocalDate until) {
        return graph.created("proposeTermExtension", "proposal", extension(id, until));
    }

    static Map<String, @Nullable Object> extension(String id, LocalDate until) {
        return input("termId", id, "until", until.toString(), "reason", "疫情");
    }

    static String problem(Graph caller, String mutation, Map<String, @Nullable Object> input) {
        return String.join(",", caller.problems(mutation, input));
    }

    String started(LocalDate startsOn) {
        return started(street, startsOn);
    }

    String started(String organizationId, LocalDate startsOn) {
        return graph.created(
                "startTerm", "term", input("organizationId", organizationId, "startsOn", startsOn.toString()));
    }

    String start(String organizationId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        return problem(
                graph,
                "startTerm",
                input(
                        "organizationId",
                        organizationId,
                        "startsOn",
                        startsOn.toString(),
                        "endsOn",
                        endsOn == null ? null : endsOn.toString()));
    }

    String election(String id, LocalDate heldOn) {
        return problem(graph, "recordElection", input("termId", id, "heldOn", heldOn.toString()));
    }

    String current() {
        return graph.ask("{ organization(id: \"%s\") { currentTerm { id } } }".formatted(street))
                .path("organization.currentTerm.id")
                .entity(String.class)
                .get();
    }

    String status(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Term { status } } }".formatted(id))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    LocalDate ends(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Term { endsOn } } }".formatted(id))
                .path("node.endsOn")
                .entity(LocalDate.class)
                .get();
    }

    List<String> reminders(String filter) {
        return graph.ask("{ reminders(filter: { within: \"%s\", %s }) { nodes { dueOn } } }".formatted(city, filter))
                .path("reminders.nodes[*].dueOn")
                .entityList(String.class)
                .get();
    }

    static long key(String id) {
        return NodeId.keyOf("Term", id).orElseThrow();
    }
}

package org.gangju.matter;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.gangju.graph.Graph;
import org.gangju.graph.RunningGraph;
import org.gangju.graph.Within;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** A community below a street below a district, where something is to be seen to, for the contracts of matters. */
@SuppressWarnings("NullAway.Init")
abstract class MatterDistrict extends RunningGraph {

    static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    static final String[] ALL = {"matter.read", "matter.write", SampleMatters.PERMISSION, "organization.read"};

    @Autowired
    Matters matters;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    OrganizationDirectory organizations;

    @Autowired
    MovableClock movable;

    String city;
    String district;
    String street;
    String community;

    @BeforeEach
    void growOnMonday() {
        movable.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
        community = graph.organization("1-1-1-1", "GENERAL_BRANCH", street);
    }

    /** Somebody who has the whole tree and acts for the organization of this code. */
    Graph of(String code) {
        return graph.acting(api, code);
    }

    /** Somebody who sees one organization and what is below it, and acts for it. */
    Graph at(String organizationId) {
        return graph.client(api, organizationId, ALL);
    }

    String open(String organizationId) {
        return open(organizationId, null, MONDAY.plusDays(10), null);
    }

    String open(String organizationId, @Nullable String handlerId, LocalDate dueOn, @Nullable Participant owner) {
        AtomicReference<@Nullable MatterView> opened = new AtomicReference<>();
        within().organization(
                        organizationId,
                        organization -> opened.set(matters.open(
                                new NewMatter(
                                        SampleMatters.KEY,
                                        new NodeId("Organization", organization.key()),
                                        organization,
                                        "楼道堆物",
                                        "三单元一楼",
                                        dueOn,
                                        owner,
                                        handlerId == null ? null : key(handlerId)),
                                Within.CALLER)));
        return Objects.requireNonNull(opened.get()).id();
    }

    Within within() {
        return new Within(transactions, organizations);
    }

    static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    /** The status afterwards, or the codes of the problems. */
    static String step(Graph caller, String step, String id) {
        return step(caller, step, id, MONDAY.plusDays(20));
    }

    static String step(Graph caller, String step, String id, LocalDate dueOn) {
        Map<String, @Nullable Object> more = switch (step) {
            case "assign" -> input("owner", input("displayName", "王一"));
            case "resolve" -> input("resolution", "已清理");
            case "escalate" -> input("reason", "超出权限", "dueOn", dueOn.toString());
            case "close" -> input();
            default -> input("reason", "仍有堆物");
        };
        more.put("id", id);
        return answer(caller, step + "Matter", more);
    }

    static String answer(Graph caller, String mutation, Map<String, @Nullable Object> input) {
        var answer = caller.mutate(mutation, input, "matter { status }");
        List<String> problems =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return problems.isEmpty()
                ? answer.path("result.matter.status").entity(String.class).get()
                : String.join(",", problems);
    }

    /** Every step, by whoever may take it, up to where the last one leads. */
    String steps(String id, String... steps) {
        String status = "OPEN";
        for (String step : steps) {
            status = step(of("1-1-1-1"), step, id);
        }
        return status;
    }

    /** What a matter reads, as JSON. */
    void reads(String id, String fields, String json) {
        graph.ask("{ node(id: \"%s\") { ... on Matter { %s } } }".formatted(id, fields))
                .path("node")
                .matchesJson(json);
    }

    static List<String> seen(Graph caller) {
        return caller.ask("{ matters { nodes { id } } }")
                .path("matters.nodes[*].id")
                .entityList(String.class)
                .get();
    }
}

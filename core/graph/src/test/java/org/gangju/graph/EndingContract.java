package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.graph.Graph.input;

import java.time.LocalDate;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What has ended stays as it is, whatever it is. */
@SuppressWarnings("NullAway.Init")
abstract class EndingContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    private Graph graph;
    private String committee;
    private String branch;
    private String member;
    private String cell;

    @BeforeEach
    void growOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        committee = graph.organization("1", "PARTY_COMMITTEE", null);
        branch = graph.organization("1-1", "BRANCH", committee);
        member = graph.member("王一", committee);
        String district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        cell = graph.grid("1-1-1", "CELL", graph.grid("1-1", "COMMUNITY", district));
    }

    @ParameterizedTest
    @EnumSource
    void endsNothingThatHasEnded(Kind kind) {
        String begun = begin(kind);
        clock.goTo(MONDAY.plusDays(9));
        end(kind, begun, MONDAY.plusDays(5));
        for (int days : new int[] {0, 3, 5, 9, 12}) {
            assertThat(refusal(kind, begun, MONDAY.plusDays(days))).isEqualTo("PERIOD_ENDED");
        }
        assertThat(state(kind, begun)).isEqualTo(new State(MONDAY.plusDays(5).toString(), 1));
    }

    @ParameterizedTest
    @EnumSource
    void bringsAnEndForwardUntilItHasCome(Kind kind) {
        String begun = begin(kind);
        end(kind, begun, MONDAY.plusDays(5));
        assertThat(refusal(kind, begun, MONDAY.plusDays(6))).isEqualTo("PERIOD_ENDED");
        end(kind, begun, MONDAY.plusDays(3));
        clock.goTo(MONDAY.plusDays(3));
        assertThat(refusal(kind, begun, MONDAY.plusDays(2))).isEqualTo("PERIOD_ENDED");
        assertThat(state(kind, begun)).isEqualTo(new State(MONDAY.plusDays(3).toString(), 2));
    }

    private String begin(Kind kind) {
        return switch (kind) {
            case MEMBERSHIP ->
                graph.created(
                        "joinOrganization",
                        "membership",
                        input("memberId", member, "organizationId", branch, "kind", "SECONDARY"));
            case RELATION ->
                graph.created(
                        "relateOrganizations",
                        "relation",
                        input("organizationId", committee, "relatedId", branch, "kind", "CO_BUILDING"));
            case APPOINTMENT -> graph.created("appointOfficer", "officeAppointment", secretary());
            case GRID_DUTY ->
                graph.created(
                        "assignGridDuty",
                        "assignment",
                        input("gridId", cell, "role", "GRID_WORKER", "holder", input("memberId", member)));
            case GRID_LINK -> graph.created("linkBranchToGrid", "link", input("branchId", branch, "gridId", cell));
            case WAIVER ->
                superior()
                        .created(
                                "waiveSetupRule",
                                "waiver",
                                input("organizationId", branch, "rule", "SECRETARY_MISSING", "reason", "待补选"));
        };
    }

    private Map<String, @Nullable Object> secretary() {
        return input(
                "organizationId",
                committee,
                "office",
                "SECRETARY",
                "holder",
                input("memberId", member),
                "basis",
                "ELECTED",
                "validFrom",
                MONDAY.toString());
    }

    private void end(Kind kind, String begun, LocalDate day) {
        superior()
                .mutate(kind.mutation, input(kind.field, begun, "on", day.toString()), "clientMutationId")
                .path("result.problems")
                .entityList(Object.class)
                .hasSize(0);
    }

    private String refusal(Kind kind, String begun, LocalDate day) {
        return superior().problem(kind.mutation, input(kind.field, begun, "on", day.toString()));
    }

    private State state(Kind kind, String begun) {
        return graph.ask("{ node(id: \"%s\") { ... on %s { validTo version } } }".formatted(begun, kind.typeName))
                .path("node")
                .entity(State.class)
                .get();
    }

    private Graph superior() {
        return graph.acting(api, "1");
    }

    /** What is ended by a mutation of its own. */
    enum Kind {
        MEMBERSHIP("Membership", "leaveOrganization", "membershipId"),
        RELATION("OrganizationRelation", "endOrganizationRelation", "id"),
        APPOINTMENT("OfficeAppointment", "endAppointment", "id"),
        GRID_DUTY("GridAssignment", "endGridDuty", "id"),
        GRID_LINK("BranchGridLink", "endGridLink", "id"),
        WAIVER("SetupWaiver", "endSetupWaiver", "id");

        private final String typeName;
        private final String mutation;
        private final String field;

        Kind(String typeName, String mutation, String field) {
            this.typeName = typeName;
            this.mutation = mutation;
            this.field = field;
        }
    }

    private record State(String validTo, int version) {}
}

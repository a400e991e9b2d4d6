package org.gangju.redproperty.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.memberOf;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.redproperty.Neighbourhood.seatInput;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a four-party council's seats when the estate, the company or the people behind them change. */
@SuppressWarnings("NullAway.Init")
abstract class SeatLossContract extends RedPropertyContract {

    private String estate;
    private String company;
    private String service;
    private String committee;
    private String branch;

    @BeforeEach
    void hasAnEstateWithCompanyAndCommittee() {
        estate = city.estate("e1");
        company = city.company("p", 0);
        service = city.serve(company, estate);
        committee = city.sittingCommittee("oc", estate);
        branch = city.organization("b", "JOINT_BRANCH", city.community);
    }

    @Test
    void followsWhatHappensToThoseWhoSit() {
        String council = city.activeCouncil(estate, branch);
        String wang = city.member("王一", branch);
        clock.goTo(TUESDAY);
        replace(council, "ESTATE_BRANCH", memberOf(wang), branch);
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        city.done("transferMember", input("id", wang, "organizationId", city.other));
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        city.seat(council, "ESTATE_BRANCH", named("新书记"), branch);
        clock.goTo(MONDAY.plusDays(2));
        replace(council, "GRID_WORKER", memberOf(wang), null);
        assertThat(city.status(council, MONDAY.plusDays(2))).isEqualTo("ACTIVE");
        city.done("eraseMember", input("id", wang, "reason", "本人要求"));
        assertThat(city.status(council, MONDAY.plusDays(2))).isEqualTo("INCOMPLETE");
        city.seat(council, "GRID_WORKER", named("接任"), null);
        assertThat(city.status(council, MONDAY.plusDays(2))).isEqualTo("ACTIVE");
        clock.goTo(MONDAY.plusDays(3));
        city.done("retireOrganization", input("id", city.organizationOf(committee)));
        assertThat(city.status(council, MONDAY.plusDays(3))).isEqualTo("INCOMPLETE");
        assertThat(city.status(council, MONDAY.plusDays(2))).isEqualTo("ACTIVE");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("1/1");
        assertThat(city.indicator(city.city, "K18", MONDAY.plusDays(3))).isEqualTo("0/1");
    }

    @Test
    void losesTheSeatOfACompanyThatLeaves() {
        String council = city.activeCouncil(estate, branch);
        city.done(
                "endPropertyService",
                input("id", service, "on", MONDAY.plusDays(10).toString()));
        assertThat(city.status(council, MONDAY.plusDays(9))).isEqualTo("ACTIVE");
        assertThat(city.status(council, MONDAY.plusDays(10))).isEqualTo("INCOMPLETE");
        assertThat(city.indicator(city.city, "K18", MONDAY.plusDays(9))).isEqualTo("1/1");
        assertThat(city.indicator(city.city, "K18", MONDAY.plusDays(10))).isEqualTo("0/0");
        clock.goTo(MONDAY.plusDays(10));
        city.serve(city.company("next", 0), estate);
        city.seat(council, "PROPERTY_COMPANY", named("新经理"), null);
        assertThat(city.indicator(city.city, "K18", MONDAY.plusDays(10))).isEqualTo("1/1");
    }

    @Test
    void goesOnForTheHeirOfItsEstateAndWithItsBranchInAnotherCommunity() {
        String council = city.activeCouncil(estate, branch);
        clock.goTo(TUESDAY);
        String merged = city.created(
                "mergeGrids",
                "grid",
                input("ids", List.of(estate, city.estate("e2")), "code", city.code("e3"), "name", "e3"));
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        city.done("moveOrganization", input("id", branch, "parentId", city.other));
        city.done("moveGrid", input("id", merged, "parentId", city.otherGrid));
        assertThat(city.indicator(city.other, "K18", TUESDAY)).isEqualTo("1/1");
        assertThat(city.indicator(city.community, "K18", TUESDAY)).isEqualTo("0/0");
        assertThat(city.indicator(city.community, "K18", MONDAY)).isEqualTo("1/1");
        city.ask("""
                        { fourPartyCouncil(id: "%s") { status organization { id } grid { id }
                            seats { totalCount nodes { holder { displayName } } } } }""".formatted(council))
                .path("fourPartyCouncil.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("fourPartyCouncil.organization.id")
                .entity(String.class)
                .isEqualTo(city.other)
                .path("fourPartyCouncil.grid.id")
                .entity(String.class)
                .isEqualTo(merged)
                .path("fourPartyCouncil.seats.totalCount")
                .entity(Integer.class)
                .isEqualTo(4);
        city.secretaryOf(city.other, city.otherGrid)
                .ask("""
                        { fourPartyCouncil(id: "%s") { all: seats(history: true) { nodes { holder { displayName } } }
                            before: seats(asOf: "%s") { nodes { holder { displayName } } } } }""".formatted(council, MONDAY))
                .path("fourPartyCouncil.all.nodes[*].holder.displayName")
                .entityList(String.class)
                .hasSize(8)
                .path("fourPartyCouncil.before.nodes[*].holder.displayName")
                .entityList(String.class)
                .hasSize(4);
        city.done("retireGrid", input("id", merged));
        assertThat(city.status(council, TUESDAY)).isEqualTo("DISSOLVED");
    }

    @Test
    void losesTheBranchOfTheCommunityThatItsEstateLeaves() {
        String council = city.activeCouncil(estate, branch);
        clock.goTo(TUESDAY);
        city.done("moveGrid", input("id", estate, "parentId", city.otherGrid));
        assertThat(city.status(council, MONDAY)).isEqualTo("ACTIVE");
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(vacant(council)).containsExactly("ESTATE_BRANCH");
        assertThat(city.indicator(city.community, "K18", MONDAY)).isEqualTo("1/1");
        assertThat(city.indicator(city.other, "K18", TUESDAY)).isEqualTo("0/1");
        assertThat(sitting(council, MONDAY)).isEqualTo(4);
        assertThat(sitting(council, TUESDAY)).isEqualTo(3);
        assertThat(city.problems("assignCouncilSeat", seatInput(council, "ESTATE_BRANCH", named("旧书记"), branch)))
                .containsExactly("COUNCIL_BRANCH_ELSEWHERE");
        String next = city.organization("b2", "JOINT_BRANCH", city.other);
        city.seat(council, "ESTATE_BRANCH", named("新书记"), next);
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        assertThat(city.indicator(city.other, "K18", TUESDAY)).isEqualTo("1/1");
    }

    /** An estate that is given up for one of another community. */
    @Test
    void losesTheBranchOfTheCommunityWhoseEstateIsNoMore() {
        String council = city.activeCouncil(estate, branch);
        String heir = city.grid("e2", "ESTATE", city.otherGrid);
        clock.goTo(TUESDAY);
        city.done("retireGrid", input("id", estate, "successorIds", List.of(heir)));
        assertThat(vacant(council)).containsExactly("ESTATE_BRANCH");
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(city.status(council, MONDAY)).isEqualTo("ACTIVE");
    }

    @Test
    void givesNoBranchASeatInAnEstateThatMovesAtThisMoment() throws Exception {
        for (int round = 0; round < 4; round++) {
            String moving = city.estate("m" + round);
            String council = city.council(moving);
            List<List<String>> answers = AtOnce.of(
                    2,
                    number -> () -> number == 0
                            ? city.problems("moveGrid", input("id", moving, "parentId", city.otherGrid))
                            : city.problems(
                                    "assignCouncilSeat", seatInput(council, "ESTATE_BRANCH", named("书记"), branch)));
            assertThat(answers.getFirst()).isEmpty();
            assertThat(answers.getLast()).isIn(List.of(), List.of("COUNCIL_BRANCH_ELSEWHERE"));
            assertThat(vacant(council)).contains("ESTATE_BRANCH");
        }
    }

    @Test
    void losesWhoeverTakesTheSeatOfACompanyThatIsAboutToLeave() {
        String council = city.activeCouncil(estate, branch);
        LocalDate last = MONDAY.plusDays(10);
        city.done("endPropertyService", input("id", service, "on", last.toString()));
        clock.goTo(TUESDAY);
        replace(council, "PROPERTY_COMPANY", named("接任经理"), null);
        assertThat(city.status(council, last.minusDays(1))).isEqualTo("ACTIVE");
        assertThat(city.status(council, last)).isEqualTo("INCOMPLETE");
        clock.goTo(last);
        assertThat(vacant(council)).containsExactly("PROPERTY_COMPANY");
    }

    /** An estate that is given up for one with a company and a committee of its own. */
    @Test
    void leavesOutWhoSpeaksForNobodyInTheHeirOfItsEstate() {
        String council = city.activeCouncil(estate, branch);
        String heir = city.estate("e2");
        city.serve(city.company("own", 0), heir);
        city.sittingCommittee("oc2", heir);
        clock.goTo(TUESDAY);
        city.done("retireGrid", input("id", estate, "successorIds", List.of(heir)));
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(vacant(council)).containsExactlyInAnyOrder("PROPERTY_COMPANY", "OWNERS_COMMITTEE");
        assertThat(city.indicator(city.city, "K18", TUESDAY)).isEqualTo("0/1");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("1/2");
        city.ask("{ node(id: \"%s\") { ... on Grid { organizationLinks { totalCount } } } }".formatted(heir))
                .path("node.organizationLinks.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
        city.seat(council, "PROPERTY_COMPANY", named("乙经理"), null);
        city.seat(council, "OWNERS_COMMITTEE", named("乙主任"), null);
        assertThat(city.indicator(city.city, "K18", TUESDAY)).isEqualTo("1/1");
    }

    @Test
    void givesNobodyASeatForACompanyThatLeavesAtThisMoment() throws Exception {
        for (int round = 0; round < 4; round++) {
            String served = city.estate("r" + round);
            String leaving = city.serve(company, served);
            String council = city.council(served);
            List<List<String>> answers = AtOnce.of(
                    2,
                    number -> () -> number == 0
                            ? city.problems("endPropertyService", input("id", leaving))
                            : city.problems(
                                    "assignCouncilSeat", seatInput(council, "PROPERTY_COMPANY", named("经理"), null)));
            assertThat(answers.getFirst()).isEmpty();
            assertThat(answers.getLast()).isIn(List.of(), List.of("COUNCIL_COMPANY_NOT_SERVING"));
            assertThat(vacant(council)).contains("PROPERTY_COMPANY");
        }
    }

    private int sitting(String council, LocalDate day) {
        return city.ask("{ fourPartyCouncil(id: \"%s\") { seats(asOf: \"%s\") { totalCount } } }"
                        .formatted(council, day))
                .path("fourPartyCouncil.seats.totalCount")
                .entity(Integer.class)
                .get();
    }

    private List<String> vacant(String council) {
        return city.ask("{ fourPartyCouncil(id: \"%s\") { vacantSeats } }".formatted(council))
                .path("fourPartyCouncil.vacantSeats")
                .entityList(String.class)
                .get();
    }

    private void replace(
            String council, String seat, Map<String, @Nullable Object> holder, @Nullable String organization) {
        city.done("endCouncilSeat", input("id", city.seatOf(council, seat)));
        city.seat(council, seat, holder, organization);
    }
}

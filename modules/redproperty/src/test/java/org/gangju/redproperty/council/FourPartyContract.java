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

/** Four-party councils, whose state follows their seats. */
@SuppressWarnings("NullAway.Init")
abstract class FourPartyContract extends RedPropertyContract {

    private String estate;
    private String company;
    private String committee;
    private String branch;

    @BeforeEach
    void hasAnEstateWithCompanyAndCommittee() {
        estate = city.estate("e1");
        company = city.company("p", 0);
        city.serve(company, estate);
        committee = city.sittingCommittee("oc", estate);
        branch = city.organization("b", "JOINT_BRANCH", city.community);
    }

    /** From an estate without a council to the figure that is reported, and back. */
    @Test
    void worksAsLongAsAllFourSeatsAreFilled() {
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("0/1");
        String council = city.council(estate);
        assertThat(city.status(council, MONDAY)).isEqualTo("FORMING");
        city.seat(council, "GRID_WORKER", named("网格员"), null);
        city.seat(council, "PROPERTY_COMPANY", named("项目经理"), null);
        city.seat(council, "ESTATE_BRANCH", named("支部书记"), branch);
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("0/1");
        city.seat(council, "OWNERS_COMMITTEE", named("业委会主任"), null);
        assertThat(city.status(council, MONDAY)).isEqualTo("ACTIVE");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("1/1");
        clock.goTo(TUESDAY);
        city.done("endCouncilSeat", input("id", city.seatOf(council, "GRID_WORKER")));
        assertThat(city.status(council, TUESDAY)).isEqualTo("INCOMPLETE");
        assertThat(city.status(council, MONDAY)).isEqualTo("ACTIVE");
        assertThat(city.indicator(city.city, "K18", TUESDAY)).isEqualTo("0/1");
        assertThat(city.indicator(city.city, "K18", MONDAY)).isEqualTo("1/1");
        city.done(
                "assignCouncilSeat",
                with(seatInput(council, "GRID_WORKER", named("新网格员"), null), "validTo", MONDAY.plusDays(30)));
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        assertThat(city.status(council, MONDAY.plusDays(29))).isEqualTo("ACTIVE");
        assertThat(city.status(council, MONDAY.plusDays(30))).isEqualTo("INCOMPLETE");
        clock.goTo(MONDAY.plusDays(40));
        city.done("dissolveFourPartyCouncil", input("id", council, "reason", "小区撤并"));
        assertThat(states(council)).containsExactly("ACTIVE", "ACTIVE", "INCOMPLETE", "DISSOLVED");
        assertThat(city.problem("dissolveFourPartyCouncil", input("id", council, "reason", "再次")))
                .isEqualTo("COUNCIL_DISSOLVED");
        assertThat(city.problem("assignCouncilSeat", seatInput(council, "GRID_WORKER", named("晚到"), null)))
                .isEqualTo("COUNCIL_DISSOLVED");
        city.ask("{ node(id: \"%s\") { ... on Grid { fourPartyCouncil { id } } } }".formatted(estate))
                .path("node.fourPartyCouncil")
                .valueIsNull();
        city.council(estate);
    }

    @Test
    void saysWhomTheSeatsRepresent() {
        String council = city.activeCouncil(estate, branch);
        city.ask("""
                        { node(id: "%s") { ... on Grid { fourPartyCouncil { id vacantSeats organization { id }
                            seats { nodes { seat organization { id } holder { displayName } } } } } } }""".formatted(estate))
                .path("node.fourPartyCouncil.id")
                .entity(String.class)
                .isEqualTo(council)
                .path("node.fourPartyCouncil.organization.id")
                .entity(String.class)
                .isEqualTo(city.community)
                .path("node.fourPartyCouncil.vacantSeats")
                .entityList(String.class)
                .hasSize(0)
                .path("node.fourPartyCouncil.seats.nodes[?(@.seat == 'PROPERTY_COMPANY')].organization.id")
                .entityList(String.class)
                .containsExactly(city.organizationOf(company))
                .path("node.fourPartyCouncil.seats.nodes[?(@.seat == 'OWNERS_COMMITTEE')].organization.id")
                .entityList(String.class)
                .containsExactly(city.organizationOf(committee))
                .path("node.fourPartyCouncil.seats.nodes[?(@.seat == 'ESTATE_BRANCH')].holder.displayName")
                .entityList(String.class)
                .containsExactly("支部书记" + estate);
    }

    @Test
    void refusesWrongSeats() {
        assertThat(city.problem("formFourPartyCouncil", input("estateId", city.communityGrid)))
                .isEqualTo("ESTATE_EXPECTED");
        String council = city.council(estate);
        assertThat(city.problemAt("formFourPartyCouncil", input("estateId", estate)))
                .isEqualTo("ESTATE_HAS_COUNCIL estateId");
        String bare = city.council(city.estate("bare"));
        assertThat(problem(bare, "PROPERTY_COMPANY", named("甲"), null)).isEqualTo("COUNCIL_COMPANY_NOT_SERVING");
        assertThat(problem(bare, "OWNERS_COMMITTEE", named("甲"), null)).isEqualTo("COUNCIL_COMMITTEE_MISSING");
        assertThat(problem(council, "PROPERTY_COMPANY", named("甲"), city.organizationOf(city.company("x", 0))))
                .isEqualTo("COUNCIL_COMPANY_NOT_SERVING");
        assertThat(problem(council, "ESTATE_BRANCH", named("甲"), null)).isEqualTo("COUNCIL_SEAT_NEEDS_ORGANIZATION");
        assertThat(problem(council, "GRID_WORKER", named("甲"), branch)).isEqualTo("COUNCIL_SEAT_REPRESENTS_NOBODY");
        String wang = city.member("王一", branch);
        city.seat(council, "GRID_WORKER", memberOf(wang), null);
        assertThat(problem(council, "GRID_WORKER", named("乙"), null)).isEqualTo("COUNCIL_SEAT_TAKEN");
        assertThat(problem(council, "ESTATE_BRANCH", memberOf(wang), branch)).isEqualTo("COUNCIL_PERSON_SEATED");
        city.seat(council, "ESTATE_BRANCH", named("乙"), branch);
        assertThat(problem(council, "PROPERTY_COMPANY", named("乙"), null)).isEqualTo("COUNCIL_PERSON_SEATED");
        assertThat(city.problem(
                        "endCouncilSeat",
                        input(
                                "id",
                                city.seatOf(council, "GRID_WORKER"),
                                "on",
                                MONDAY.minusDays(1).toString())))
                .isEqualTo("PROPERTY_DAY_PAST");
        assertThat(city.problem("endCouncilSeat", input("id", "none"))).isEqualTo("NOT_FOUND");
        assertThat(city.status(council, MONDAY)).isEqualTo("FORMING");
    }

    /** 小区党支部 is a branch of the estate's community, and a committee speaks for its owners while its term runs. */
    @Test
    void seatsOnlyABranchOfTheCommunityAndACommitteeInOffice() {
        String council = city.council(estate);
        assertThat(problem(council, "ESTATE_BRANCH", named("甲"), city.community))
                .isEqualTo("COUNCIL_BRANCH_EXPECTED");
        assertThat(problem(council, "ESTATE_BRANCH", named("甲"), city.organizationOf(company)))
                .isEqualTo("COUNCIL_BRANCH_EXPECTED");
        String stranger = city.organization("b2", "JOINT_BRANCH", city.other);
        assertThat(problem(council, "ESTATE_BRANCH", named("甲"), stranger)).isEqualTo("COUNCIL_BRANCH_ELSEWHERE");
        String above = city.organization("b3", "JOINT_BRANCH", city.district);
        assertThat(problem(council, "ESTATE_BRANCH", named("甲"), above)).isEqualTo("COUNCIL_BRANCH_ELSEWHERE");
        String unelected = city.estate("unelected");
        city.committee("oc9", unelected);
        assertThat(problem(city.council(unelected), "OWNERS_COMMITTEE", named("甲"), null))
                .isEqualTo("COUNCIL_COMMITTEE_WITHOUT_TERM");
        city.seat(council, "GRID_WORKER", named("网格员"), null);
        city.seat(council, "PROPERTY_COMPANY", named("项目经理"), null);
        city.seat(council, "ESTATE_BRANCH", named("支部书记"), branch);
        city.seat(council, "OWNERS_COMMITTEE", named("业委会主任"), null);
        LocalDate over = MONDAY.plusYears(5);
        assertThat(city.status(council, over.minusDays(1))).isEqualTo("ACTIVE");
        assertThat(city.status(council, over)).isEqualTo("INCOMPLETE");
    }

    /** Invariant: nobody holds two of the four seats on one day, whoever asks at the same time. */
    @Test
    void givesNobodyTwoSeatsAtOnce() throws Exception {
        String council = city.council(estate);
        String wang = city.member("王一", branch);
        List<Map<String, @Nullable Object>> wanted = List.of(
                seatInput(council, "GRID_WORKER", memberOf(wang), null),
                seatInput(council, "ESTATE_BRANCH", memberOf(wang), branch),
                seatInput(council, "PROPERTY_COMPANY", memberOf(wang), null),
                seatInput(council, "OWNERS_COMMITTEE", memberOf(wang), null));
        List<List<String>> answers =
                AtOnce.of(4, number -> () -> city.problems("assignCouncilSeat", wanted.get(number)));
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(List.of("COUNCIL_PERSON_SEATED")::equals).hasSize(3);
        city.ask("{ member(id: \"%s\") { councilSeats { totalCount nodes { council { id } } } } }".formatted(wang))
                .path("member.councilSeats.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("member.councilSeats.nodes[0].council.id")
                .entity(String.class)
                .isEqualTo(council);
    }

    @Test
    void givesASeatToOneAndAnEstateOneCouncilHoweverManyAsk() throws Exception {
        List<List<String>> formed =
                AtOnce.of(8, number -> () -> city.problems("formFourPartyCouncil", input("estateId", estate)));
        assertThat(formed).filteredOn(List::isEmpty).hasSize(1);
        assertThat(formed).filteredOn(List.of("ESTATE_HAS_COUNCIL")::equals).hasSize(7);
        String council = city.ask("{ node(id: \"%s\") { ... on Grid { fourPartyCouncil { id } } } }".formatted(estate))
                .path("node.fourPartyCouncil.id")
                .entity(String.class)
                .get();
        List<List<String>> seated = AtOnce.of(
                8,
                number -> () -> city.problems(
                        "assignCouncilSeat", seatInput(council, "GRID_WORKER", named("网格员" + number), null)));
        assertThat(seated).filteredOn(List::isEmpty).hasSize(1);
        assertThat(seated).filteredOn(List.of("COUNCIL_SEAT_TAKEN")::equals).hasSize(7);
    }

    @Test
    void takesADissolutionThatWasDecidedOnAnOlderVersionForAConflict() {
        String council = city.council(estate);
        int formed = city.version(council);
        city.seat(council, "GRID_WORKER", named("网格员"), null);
        assertThat(city.error("dissolveFourPartyCouncil", input("id", council, "reason", "小区撤并", "version", formed)))
                .isEqualTo("CONFLICT");
        int seated = city.version(council);
        city.done("endCouncilSeat", input("id", city.seatOf(council, "GRID_WORKER")));
        assertThat(city.version(council)).isGreaterThan(seated);
    }

    /** From the issue that a council opens, over the hands that see to it, to its end with the council. */
    @Test
    void seesToIssues() {
        String forming = city.council(city.estate("forming"));
        assertThat(city.problemAt("openCouncilIssue", issue(forming, "电梯维修", MONDAY)))
                .isEqualTo("COUNCIL_TAKES_NO_ISSUES councilId");
        String council = city.activeCouncil(estate, branch);
        assertThat(city.problemAt("openCouncilIssue", issue(council, "电梯维修", MONDAY.minusDays(1))))
                .isEqualTo("MATTER_DUE_PAST dueOn");
        assertThat(city.problem("openCouncilIssue", issue(council, " ", MONDAY)))
                .isEqualTo("TEXT_BLANK");
        assertThat(city.problem("openCouncilIssue", issue("none", "电梯维修", MONDAY)))
                .isEqualTo("NOT_FOUND");
        String lift = city.created("openCouncilIssue", "matter", issue(council, "电梯维修", MONDAY.plusDays(7)));
        city.created("openCouncilIssue", "matter", issue(council, "停车秩序", MONDAY.plusDays(3)));
        assertThat(unsettled(council)).isEqualTo(2);
        var community = city.acting("c1");
        community.done("assignMatter", input("id", lift, "owner", named("项目经理")));
        community.done("resolveMatter", input("id", lift, "resolution", "已更换钢丝绳"));
        community.done("closeMatter", input("id", lift));
        city.ask("""
                        { fourPartyCouncil(id: "%s") { issues { nodes { id kind title status organization { id }
                            subject { id } } } } }""".formatted(council))
                .path("fourPartyCouncil.issues.nodes[*].title")
                .entityList(String.class)
                .containsExactly("停车秩序", "电梯维修")
                .path("fourPartyCouncil.issues.nodes[1].status")
                .entity(String.class)
                .isEqualTo("CLOSED")
                .path("fourPartyCouncil.issues.nodes[1].kind")
                .entity(String.class)
                .isEqualTo("COUNCIL_ISSUE")
                .path("fourPartyCouncil.issues.nodes[1].subject.id")
                .entity(String.class)
                .isEqualTo(council)
                .path("fourPartyCouncil.issues.nodes[1].organization.id")
                .entity(String.class)
                .isEqualTo(city.community);
        clock.goTo(TUESDAY);
        city.done("endCouncilSeat", input("id", city.seatOf(council, "GRID_WORKER")));
        city.created("openCouncilIssue", "matter", issue(council, "推选网格员", MONDAY.plusDays(9)));
        assertThat(unsettled(council)).isEqualTo(2);
        city.done("dissolveFourPartyCouncil", input("id", council, "reason", "小区撤并"));
        assertThat(unsettled(council)).isZero();
        assertThat(city.problem("openCouncilIssue", issue(council, "迟到的议题", MONDAY.plusDays(9))))
                .isEqualTo("COUNCIL_TAKES_NO_ISSUES");
    }

    private int unsettled(String council) {
        return city.ask("{ fourPartyCouncil(id: \"%s\") { unsettledIssues } }".formatted(council))
                .path("fourPartyCouncil.unsettledIssues")
                .entity(Integer.class)
                .get();
    }

    private static Map<String, @Nullable Object> issue(String council, String title, LocalDate due) {
        return input("councilId", council, "title", title, "dueOn", due.toString());
    }

    @Test
    void tellsAMemberOfTheirOwnSeatsInACopy() {
        String wang = city.member("王一", branch);
        city.seat(city.council(estate), "GRID_WORKER", memberOf(wang), null);
        city.mutate("exportMemberRecord", input("id", wang, "purpose", "本人查阅"), "document")
                .path("result.document")
                .entity(String.class)
                .satisfies(document ->
                        assertThat(document).contains("\"redproperty-seats\"", "\"seat\" : \"GRID_WORKER\""));
    }

    private String problem(
            String council, String seat, Map<String, @Nullable Object> holder, @Nullable String organization) {
        return city.problem("assignCouncilSeat", seatInput(council, seat, holder, organization));
    }

    private List<String> states(String council) {
        return city.ask("{ fourPartyCouncil(id: \"%s\") { states { nodes { status validFrom } } } }".formatted(council))
                .path("fourPartyCouncil.states.nodes[*].status")
                .entityList(String.class)
                .get();
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> input, String field, LocalDate day) {
        input.put(field, day.toString());
        return input;
    }
}

package org.gangju.redproperty.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.memberOf;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.redproperty.Neighbourhood.seatInput;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The community of an estate is related to those who sit in its four-party council, for as long as they sit. */
@SuppressWarnings("NullAway.Init")
abstract class FourPartyRelationsContract extends RedPropertyContract {

    private String estate;
    private String service;
    private String company;
    private String committee;
    private String branch;
    private String council;

    @BeforeEach
    void hasAnActiveCouncil() {
        estate = city.estate("e1");
        String registered = city.company("p", 0);
        service = city.serve(registered, estate);
        company = city.organizationOf(registered);
        committee = city.organizationOf(city.sittingCommittee("oc", estate));
        branch = city.organization("b", "JOINT_BRANCH", city.community);
        council = city.activeCouncil(estate, branch);
    }

    @Test
    void relatesWhomTheSeatsSpeakForForAsLongAsTheyAreHeld() {
        assertThat(related(city.community))
                .containsExactlyInAnyOrder(
                        new Row(company, MONDAY, null),
                        new Row(branch, MONDAY, null),
                        new Row(committee, MONDAY, MONDAY.plusYears(5)));
        clock.goTo(TUESDAY);
        city.done("endCouncilSeat", input("id", city.seatOf(council, "ESTATE_BRANCH")));
        city.done("endCouncilSeat", input("id", city.seatOf(council, "GRID_WORKER")));
        city.done("endCouncilSeat", input("id", city.seatOf(council, "PROPERTY_COMPANY"), "on", WEDNESDAY.toString()));
        assertThat(related(city.community))
                .containsExactlyInAnyOrder(
                        new Row(company, MONDAY, WEDNESDAY),
                        new Row(branch, MONDAY, TUESDAY),
                        new Row(committee, MONDAY, MONDAY.plusYears(5)));
        clock.goTo(WEDNESDAY);
        city.done("dissolveFourPartyCouncil", input("id", council, "reason", "小区撤并"));
        assertThat(related(city.community)).contains(new Row(committee, MONDAY, WEDNESDAY));
        assertThat(today(city.community)).isEmpty();
    }

    /** Two estates that the same company serves. */
    @Test
    void relatesACompanyOnceForAllItsEstates() {
        String second = anotherOf("e2");
        city.seat(second, "PROPERTY_COMPANY", named("二号经理"), null);
        assertThat(today(city.community)).containsOnlyOnce(company);
        clock.goTo(TUESDAY);
        city.done("endCouncilSeat", input("id", city.seatOf(council, "PROPERTY_COMPANY")));
        assertThat(related(city.community)).contains(new Row(company, MONDAY, null));
        city.done("endCouncilSeat", input("id", city.seatOf(second, "PROPERTY_COMPANY"), "on", WEDNESDAY.toString()));
        assertThat(related(city.community)).contains(new Row(company, MONDAY, WEDNESDAY));
    }

    /** What ends ahead is followed by what goes on. */
    @Test
    void staysRelatedByASeatThatGoesOnLonger() {
        clock.goTo(TUESDAY);
        city.done(
                "endPropertyService",
                input("id", service, "on", MONDAY.plusDays(9).toString()));
        assertThat(related(city.community)).contains(new Row(company, MONDAY, MONDAY.plusDays(9)));
        city.seat(anotherOf("e2"), "PROPERTY_COMPANY", named("二号经理"), null);
        assertThat(related(city.community))
                .contains(new Row(company, MONDAY, MONDAY.plusDays(9)), new Row(company, MONDAY.plusDays(9), null));
    }

    @Test
    void endsWithWhoeverLeaves() {
        String wang = city.member("王一", branch);
        String li = city.member("李二", city.community);
        clock.goTo(TUESDAY);
        replace("ESTATE_BRANCH", wang, branch);
        replace("PROPERTY_COMPANY", li, null);
        assertThat(today(city.community)).containsExactlyInAnyOrder(company, branch, committee);
        city.done("transferMember", input("id", wang, "organizationId", city.other));
        assertThat(today(city.community)).containsExactlyInAnyOrder(company, committee);
        city.done("eraseMember", input("id", li, "reason", "本人要求"));
        assertThat(today(city.community)).containsExactly(committee);
        city.done("retireOrganization", input("id", committee));
        assertThat(today(city.community)).isEmpty();
    }

    @Test
    void relatesTheCompanyThatTakesOver() {
        String heir = city.organizationOf(city.company("heir", 0));
        clock.goTo(TUESDAY);
        String merger = city.acting("p")
                .created("proposeMerger", "change", input("organizationId", company, "intoId", heir, "reason", "公司合并"));
        city.acting("district").done("approveProposal", input("id", proposal(merger)));
        assertThat(related(city.community)).contains(new Row(company, MONDAY, TUESDAY), new Row(heir, TUESDAY, null));
    }

    /** The branch stays behind with the community that it belongs to. */
    @Test
    void relatesTheCommunityThatTheEstateGoesTo() {
        clock.goTo(TUESDAY);
        city.done("moveGrid", input("id", estate, "parentId", city.otherGrid));
        assertThat(today(city.community)).isEmpty();
        assertThat(related(city.community)).contains(new Row(company, MONDAY, TUESDAY));
        assertThat(related(city.other))
                .containsExactlyInAnyOrder(
                        new Row(company, TUESDAY, null), new Row(committee, TUESDAY, MONDAY.plusYears(5)));
        city.done("retireGrid", input("id", estate));
        assertThat(today(city.other)).isEmpty();
    }

    @Test
    void takesOverTheRelationThatSomebodyHasMadeAlready() {
        String next = city.organization("b2", "JOINT_BRANCH", city.community);
        city.done(
                "relateOrganizations",
                input("organizationId", next, "relatedId", city.community, "kind", "FOUR_PARTY", "note", "筹备"));
        clock.goTo(TUESDAY);
        city.seat(anotherOf("e2"), "ESTATE_BRANCH", named("二号书记"), next);
        assertThat(related(city.community)).containsOnlyOnce(new Row(next, MONDAY, null));
        city.done("retireGrid", input("id", estateOf("e2")));
        assertThat(related(city.community)).containsOnlyOnce(new Row(next, MONDAY, TUESDAY));
    }

    /** A relation that tells of nobody in a seat would be as wrong as a seat without its relation. */
    @Test
    void vacatesTheSeatsWhoseRelationSomebodyEnds() {
        String second = anotherOf("e2");
        city.seat(second, "PROPERTY_COMPANY", named("二号经理"), null);
        clock.goTo(TUESDAY);
        String relation = city.relation(company, city.community);
        assertThat(city.problemAt("endOrganizationRelation", input("id", relation, "on", MONDAY.toString())))
                .isEqualTo("PROPERTY_DAY_PAST on");
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        city.done("endOrganizationRelation", input("id", relation, "on", WEDNESDAY.toString()));
        assertThat(city.status(council, TUESDAY)).isEqualTo("ACTIVE");
        assertThat(city.status(council, WEDNESDAY)).isEqualTo("INCOMPLETE");
        clock.goTo(WEDNESDAY);
        assertThat(vacant(council)).containsExactly("PROPERTY_COMPANY");
        assertThat(vacant(second)).contains("PROPERTY_COMPANY");
        assertThat(related(city.community)).contains(new Row(company, MONDAY, WEDNESDAY));
    }

    @Test
    void relatesOnceHoweverManySeatsAreGivenAtOnce() throws Exception {
        String next = city.company("p2", 0);
        List<String> councils = IntStream.range(0, 4)
                .mapToObj(number -> {
                    String served = city.estate("r" + number);
                    city.serve(next, served);
                    return city.council(served);
                })
                .toList();
        List<List<String>> given = AtOnce.of(
                4,
                number -> () -> city.problems(
                        "assignCouncilSeat",
                        seatInput(councils.get(number), "PROPERTY_COMPANY", named("经理" + number), null)));
        assertThat(given).containsOnly(List.of());
        assertThat(today(city.community)).containsOnlyOnce(city.organizationOf(next));
        clock.goTo(TUESDAY);
        List<List<String>> ended = AtOnce.of(
                4,
                number -> () -> city.problems(
                        "endCouncilSeat", input("id", city.seatOf(councils.get(number), "PROPERTY_COMPANY"))));
        assertThat(ended).containsOnly(List.of());
        assertThat(related(city.community)).contains(new Row(city.organizationOf(next), MONDAY, TUESDAY));
    }

    /** The council of another estate that the company serves. */
    private String anotherOf(String code) {
        String other = city.estate(code);
        city.ask("{ organization(id: \"%s\") { propertyCompany { id } } }".formatted(company))
                .path("organization.propertyCompany.id")
                .entity(String.class)
                .satisfies(registered -> city.serve(registered, other));
        return city.council(other);
    }

    private String estateOf(String code) {
        return city.ask("{ grid(code: \"%s\") { id } }".formatted(city.code(code)))
                .path("grid.id")
                .entity(String.class)
                .get();
    }

    private String proposal(String change) {
        return city.ask("{ node(id: \"%s\") { ... on OrganizationChange { proposal { id } } } }".formatted(change))
                .path("node.proposal.id")
                .entity(String.class)
                .get();
    }

    private void replace(String seat, String member, @Nullable String organization) {
        city.done("endCouncilSeat", input("id", city.seatOf(council, seat)));
        city.seat(council, seat, memberOf(member), organization);
    }

    private List<String> vacant(String of) {
        return city.ask("{ fourPartyCouncil(id: \"%s\") { vacantSeats } }".formatted(of))
                .path("fourPartyCouncil.vacantSeats")
                .entityList(String.class)
                .get();
    }

    /** Whom a community is related to today. */
    private List<String> today(String community) {
        return relations(community, "kinds: [FOUR_PARTY]").stream()
                .map(Listed::organization)
                .map(End::id)
                .toList();
    }

    /** The history of that, but for what never held. */
    private List<Row> related(String community) {
        return relations(community, "kinds: [FOUR_PARTY], history: true").stream()
                .map(listed -> new Row(listed.organization().id(), listed.validFrom(), listed.validTo()))
                .filter(row -> !row.from().equals(row.to()))
                .toList();
    }

    private List<Listed> relations(String community, String which) {
        return city.ask("""
                        { organization(id: "%s") { relations(first: 100, %s) { nodes {
                            organization { id } validFrom validTo } } } }""".formatted(community, which))
                .path("organization.relations.nodes[*]")
                .entityList(Listed.class)
                .get();
    }

    private record End(String id) {}

    private record Listed(
            End organization, LocalDate validFrom, @Nullable LocalDate validTo) {}

    private record Row(
            String organization, LocalDate from, @Nullable LocalDate to) {}
}

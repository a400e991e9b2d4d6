package org.gangju.redproperty.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.redproperty.Neighbourhood.memberOf;
import static org.gangju.redproperty.Neighbourhood.named;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.redproperty.RedPropertyContract;
import org.gangju.spi.privacy.RetentionRule;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cross-appointments, which the target approves. */
@SuppressWarnings("NullAway.Init")
abstract class CrossAppointmentContract extends RedPropertyContract {

    @Autowired
    private List<RetentionRule> rules;

    private String estate;
    private String company;
    private String target;
    private String committee;
    private String branch;
    private String wang;

    @BeforeEach
    void hasACompanyAndAGridWorker() {
        estate = city.estate("e1");
        company = city.company("p", 0);
        target = city.organizationOf(company);
        city.serve(company, estate);
        committee = city.organizationOf(city.sittingCommittee("oc", estate));
        branch = city.organization("b", "JOINT_BRANCH", city.community);
        wang = city.member("王一", city.community);
    }

    /** 由社区网格员兼任物业公司副经理: from the proposal to the figure, and to the end of the term. */
    @Test
    void appointsAGridWorkerAsDeputyManager() {
        city.activeCouncil(estate, branch);
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo("0/1");
        String cross = propose(memberOf(wang), "GRID_WORKER", city.community, target);
        assertThat(read(cross, "status")).isEqualTo("PROPOSED");
        assertThat(read(cross, "conflictOfInterest")).isEqualTo("false");
        assertThat(city.problem("endCrossAppointment", input("id", cross))).isEqualTo("CROSS_NOT_APPROVED");
        String proposal = read(cross, "proposal { id }", "proposal.id");
        assertThat(city.problem("approveProposal", input("id", proposal)))
                .isIn("PROPOSAL_OF_ONESELF", "PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(city.acting("c1").problem("approveProposal", input("id", proposal)))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        city.acting("p").done("approveProposal", input("id", proposal, "note", "同意"));
        assertThat(read(cross, "status")).isEqualTo("APPROVED");
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo("1/1");
        city.ask("""
                        { crossAppointment(id: "%1$s") { appointment { office organization { id } holder { member { id } } } }
                          organization(id: "%2$s") { relations(kinds: [CONCURRENT_SEAT]) { nodes { kind related { id } } }
                            crossAppointments { totalCount } }
                          member(id: "%3$s") { crossAppointments { nodes { office homeRole } }
                            appointments { nodes { office } } } }""".formatted(cross, city.community, wang))
                .path("crossAppointment.appointment.office")
                .entity(String.class)
                .isEqualTo("PROPERTY_DEPUTY_MANAGER")
                .path("organization.relations.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("CONCURRENT_SEAT")
                .path("member.crossAppointments.nodes[*].homeRole")
                .entityList(String.class)
                .containsExactly("GRID_WORKER")
                .path("member.appointments.nodes[*].office")
                .entityList(String.class)
                .containsExactly("PROPERTY_DEPUTY_MANAGER");
        LocalDate end = MONDAY.plusDays(60);
        assertThat(city.indicator(city.city, "K20_CROSS", end.minusDays(1))).isEqualTo("1/1");
        assertThat(city.indicator(city.city, "K20_CROSS", end)).isEqualTo("0/1");
        clock.goTo(end);
        assertThat(read(cross, "status")).isEqualTo("ENDED");
        assertThat(relations()).isZero();
    }

    @Test
    void endsByHandWithAllThatCameOfIt() {
        String first = approved(memberOf(wang));
        String second = approved(named("李二"));
        assertThat(relations()).isEqualTo(1);
        clock.goTo(TUESDAY);
        city.done("endCrossAppointment", input("id", first));
        assertThat(read(first, "status")).isEqualTo("ENDED");
        assertThat(offices()).isEqualTo(1);
        assertThat(relations()).as("the second still holds").isEqualTo(1);
        assertThat(city.problem("endCrossAppointment", input("id", first))).isEqualTo("PERIOD_ENDED");
        city.done(
                "endCrossAppointment",
                input("id", second, "on", MONDAY.plusDays(5).toString()));
        assertThat(relations()).isEqualTo(1);
        clock.goTo(MONDAY.plusDays(5));
        assertThat(offices()).isZero();
        assertThat(relations()).isZero();
    }

    @Test
    void isRejectedOrWithdrawn() {
        String rejected = propose(named("李二"), "GRID_WORKER", city.community, target);
        city.acting("p")
                .done("rejectProposal", input("id", read(rejected, "proposal { id }", "proposal.id"), "note", "名额已满"));
        assertThat(read(rejected, "status")).isEqualTo("REJECTED");
        String withdrawn = propose(named("李二"), "GRID_WORKER", city.community, target);
        city.done("withdrawProposal", input("id", read(withdrawn, "proposal { id }", "proposal.id")));
        assertThat(read(withdrawn, "status")).isEqualTo("WITHDRAWN");
        assertThat(offices()).isZero();
        city.ask("{ crossAppointments(filter: { within: \"%s\", statuses: [REJECTED] }) { totalCount } }"
                        .formatted(city.city))
                .path("crossAppointments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void flagsWhoSupervisesTheCompany() {
        String bureau = city.organization("bureau", "GOVERNMENT_DEPARTMENT", city.district);
        String flagged = propose(named("张科长"), "OFFICIAL", bureau, target);
        assertThat(read(flagged, "conflictOfInterest")).isEqualTo("true");
        city.ask("{ crossAppointments(filter: { within: \"%s\", conflictOfInterest: true }) { nodes { id } } }"
                        .formatted(city.city))
                .path("crossAppointments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(flagged);
        assertThat(api.schema(city.code("city")))
                .doesNotContainPattern("(?im)^\\s+\\w*(salary|wage|allowance|payment)\\w*\\s*[(:]");
    }

    @Test
    void refusesWrongProposals() {
        assertThat(problem(city.community, city.community, "CONCURRENT_COMMITTEE_MEMBER"))
                .isEqualTo("CROSS_SAME_ORGANIZATION");
        assertThat(problem(target, city.community, "PROPERTY_MANAGER")).isEqualTo("CROSS_OFFICE_NOT_OF_TARGET");
        assertThat(problem(city.community, target, "SECRETARY")).isEqualTo("CROSS_OFFICE_NOT_OF_TARGET");
        assertThat(problem(city.community, "none", "PROPERTY_MANAGER")).isEqualTo("NOT_FOUND");
        Map<String, @Nullable Object> late = proposal(named("甲"), "GRID_WORKER", city.community, target);
        late.put("startsOn", MONDAY.minusDays(1).toString());
        assertThat(city.problemAt("proposeCrossAppointment", late)).isEqualTo("PROPERTY_DAY_PAST startsOn");
        late.put("startsOn", MONDAY.plusYears(2).toString());
        assertThat(city.problem("proposeCrossAppointment", late)).isEqualTo("CROSS_STARTS_TOO_LATE");
        late.put("startsOn", MONDAY.toString());
        late.put("endsOn", MONDAY.toString());
        assertThat(city.problemAt("proposeCrossAppointment", late)).isEqualTo("CROSS_TERM_EMPTY endsOn");
        String pending = propose(named("甲"), "GRID_WORKER", city.community, target);
        assertThat(city.problem("proposeCrossAppointment", proposal(named("甲"), "GRID_WORKER", branch, target)))
                .isEqualTo("CROSS_PENDING_ALREADY");
        clock.goTo(MONDAY.plusDays(60));
        assertThat(city.acting("p")
                        .problem("approveProposal", input("id", read(pending, "proposal { id }", "proposal.id"))))
                .isEqualTo("CROSS_TERM_EMPTY");
        assertThat(read(pending, "status")).isEqualTo("PROPOSED");
    }

    @Test
    void isApprovedOnce() throws Exception {
        String cross = propose(memberOf(wang), "GRID_WORKER", city.community, target);
        String proposal = read(cross, "proposal { id }", "proposal.id");
        List<List<String>> answers =
                AtOnce.of(4, number -> () -> city.acting("p").problems("approveProposal", input("id", proposal)));
        assertThat(answers).filteredOn(List::isEmpty).hasSize(1);
        assertThat(answers).filteredOn(List.of("PROPOSAL_NOT_OPEN")::equals).hasSize(3);
        assertThat(offices()).isEqualTo(1);
    }

    @Test
    void endsWithThePersonOrTheOrganization() {
        String own = approved(memberOf(wang));
        String other = approved(named("李二"));
        clock.goTo(TUESDAY);
        city.done("eraseMember", input("id", wang, "reason", "本人要求"));
        assertThat(read(own, "status")).isEqualTo("ENDED");
        assertThat(relations()).isEqualTo(1);
        clock.goTo(MONDAY.plusDays(2));
        city.done("retireOrganization", input("id", target));
        assertThat(read(other, "status")).isEqualTo("ENDED");
        assertThat(relations()).isZero();
    }

    /** The company stands above the community, and serves an estate of it. */
    @Test
    void isProposedByTheCommunityWhoseEstateTheTargetServes() {
        String cross = city.secretaryOf(city.community, city.communityGrid)
                .created(
                        "proposeCrossAppointment",
                        "crossAppointment",
                        proposal(memberOf(wang), "GRID_WORKER", city.community, target));
        assertThat(read(cross, "status")).isEqualTo("PROPOSED");
        assertThat(city.secretaryOf(city.other, city.otherGrid)
                        .problemAt("proposeCrossAppointment", proposal(named("甲"), "GRID_WORKER", city.other, target)))
                .isEqualTo("NOT_FOUND targetOrganizationId");
    }

    @Test
    void countsInTheCommitteeOfTheEstateToo() {
        city.activeCouncil(estate, branch);
        Map<String, @Nullable Object> wanted = proposal(named("李二"), "COMMUNITY_WORKER", city.community, committee);
        wanted.put("office", "OWNERS_COMMITTEE_SECRETARY");
        String cross = city.created("proposeCrossAppointment", "crossAppointment", wanted);
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo("0/1");
        city.acting("oc").done("approveProposal", input("id", read(cross, "proposal { id }", "proposal.id")));
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo("1/1");
    }

    @Test
    void endsWithTheOffice() {
        city.activeCouncil(estate, branch);
        String cross = approved(memberOf(wang));
        clock.goTo(TUESDAY);
        city.done(
                "endAppointment",
                input("id", read(cross, "appointment { id }", "appointment.id"), "on", TUESDAY.toString()));
        assertThat(read(cross, "status")).isEqualTo("ENDED");
        assertThat(relations()).isZero();
        assertThat(city.indicator(city.city, "K20_CROSS", TUESDAY)).isEqualTo("0/1");
        assertThat(city.indicator(city.city, "K20_CROSS", MONDAY)).isEqualTo("1/1");
    }

    @Test
    void endsWithTheMembershipAtHome() {
        String cross = approved(memberOf(wang));
        String other = approved(named("李二"));
        clock.goTo(TUESDAY);
        city.done("transferMember", input("id", wang, "organizationId", city.other));
        assertThat(read(cross, "status")).isEqualTo("ENDED");
        assertThat(read(other, "status")).isEqualTo("APPROVED");
        assertThat(offices()).isEqualTo(1);
    }

    @Test
    void takesOverTheRelationThatSomebodyHasMadeAlready() {
        city.done(
                "relateOrganizations",
                input("organizationId", city.community, "relatedId", target, "kind", "CONCURRENT_SEAT"));
        String cross = approved(memberOf(wang));
        assertThat(relations()).isEqualTo(1);
        clock.goTo(TUESDAY);
        city.done("endCrossAppointment", input("id", cross));
        assertThat(relations()).isZero();
    }

    /** A relation that tells of nobody in office would be as wrong as an office without its relation. */
    @Test
    void endsWithTheRelationThatSomebodyEnds() {
        String own = approved(memberOf(wang));
        String other = approved(named("李二"));
        clock.goTo(TUESDAY);
        assertThat(city.problemAt(
                        "endOrganizationRelation",
                        input("id", city.relation(city.community, target), "on", MONDAY.toString())))
                .isEqualTo("PROPERTY_DAY_PAST on");
        city.done(
                "endOrganizationRelation",
                input("id", city.relation(city.community, target), "on", WEDNESDAY.toString()));
        assertThat(List.of(read(own, "status"), read(other, "status"))).containsOnly("APPROVED");
        clock.goTo(WEDNESDAY);
        assertThat(List.of(read(own, "status"), read(other, "status"))).containsOnly("ENDED");
        assertThat(offices()).isZero();
        assertThat(relations()).isZero();
        approved(named("周三"));
        assertThat(relations()).isEqualTo(1);
    }

    @Test
    void staysRelatedWhenOneEndsAndAnotherBeginsAtOnce() throws Exception {
        String first = approved(memberOf(wang));
        String second = propose(named("李二"), "GRID_WORKER", city.community, target);
        String proposal = read(second, "proposal { id }", "proposal.id");
        clock.goTo(TUESDAY);
        List<List<String>> answers = AtOnce.of(
                2,
                number -> () -> number == 0
                        ? city.problems("endCrossAppointment", input("id", first))
                        : city.acting("p").problems("approveProposal", input("id", proposal)));
        assertThat(answers).containsOnly(List.of());
        assertThat(offices()).isEqualTo(1);
        assertThat(relations()).isEqualTo(1);
    }

    /** Nothing waits for a decision any more, and nothing is tried day by day. */
    @Test
    void takesItsProposalWithIt() {
        String waiting = propose(memberOf(wang), "GRID_WORKER", city.community, target);
        String zhao = city.member("赵三", city.community);
        String later = propose(memberOf(zhao), "GRID_WORKER", city.community, target);
        city.acting("p")
                .done(
                        "approveProposal",
                        input(
                                "id",
                                read(later, "proposal { id }", "proposal.id"),
                                "effectiveOn",
                                MONDAY.plusDays(5).toString()));
        city.done("eraseMember", input("id", wang, "reason", "本人要求"));
        city.done("eraseMember", input("id", zhao, "reason", "本人要求"));
        for (String cross : List.of(waiting, later)) {
            assertThat(read(cross, "status")).isEqualTo("WITHDRAWN");
            assertThat(read(cross, "proposal { status }", "proposal.status")).isEqualTo("WITHDRAWN");
        }
    }

    @Test
    void keepsNamesForAWhile() {
        Map<String, @Nullable Object> endless = proposal(named("甲"), "GRID_WORKER", city.community, target);
        endless.put("endsOn", MONDAY.plusYears(5).plusDays(1).toString());
        assertThat(city.problemAt("proposeCrossAppointment", endless)).isEqualTo("CROSS_TERM_TOO_LONG endsOn");
        RetentionRule names = rules.stream()
                .filter(rule -> rule.key().equals("cross-appointment-names"))
                .findFirst()
                .orElseThrow();
        String rejected = propose(named("李二"), "GRID_WORKER", city.community, target);
        long before = names.due(TUESDAY);
        city.acting("p")
                .done("rejectProposal", input("id", read(rejected, "proposal { id }", "proposal.id"), "note", "名额已满"));
        assertThat(names.due(TUESDAY)).isEqualTo(before + 1);
    }

    private String approved(Map<String, @Nullable Object> holder) {
        String cross = propose(holder, "GRID_WORKER", city.community, target);
        city.acting("p").done("approveProposal", input("id", read(cross, "proposal { id }", "proposal.id")));
        return cross;
    }

    private String propose(Map<String, @Nullable Object> holder, String role, String home, String to) {
        return city.created("proposeCrossAppointment", "crossAppointment", proposal(holder, role, home, to));
    }

    private String problem(String home, String to, String office) {
        Map<String, @Nullable Object> input = proposal(named("甲"), "GRID_WORKER", home, to);
        input.put("office", office);
        return city.problem("proposeCrossAppointment", input);
    }

    private static Map<String, @Nullable Object> proposal(
            Map<String, @Nullable Object> holder, String role, String home, String to) {
        return input(
                "holder",
                holder,
                "homeRole",
                role,
                "homeOrganizationId",
                home,
                "targetOrganizationId",
                to,
                "office",
                "PROPERTY_DEPUTY_MANAGER",
                "endsOn",
                MONDAY.plusDays(60).toString(),
                "reason",
                "交叉任职");
    }

    private String read(String cross, String field) {
        return read(cross, field, field);
    }

    private String read(String cross, String selection, String path) {
        return String.valueOf(city.ask("{ crossAppointment(id: \"%s\") { %s } }".formatted(cross, selection))
                .path("crossAppointment." + path)
                .entity(Object.class)
                .get());
    }

    private int offices() {
        return city.ask("{ organization(id: \"%s\") { appointments { totalCount } } }".formatted(target))
                .path("organization.appointments.totalCount")
                .entity(Integer.class)
                .get();
    }

    private int relations() {
        return city.ask("{ organization(id: \"%s\") { relations(kinds: [CONCURRENT_SEAT]) { totalCount } } }"
                        .formatted(city.community))
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .get();
    }
}

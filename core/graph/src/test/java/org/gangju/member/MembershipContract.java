package org.gangju.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of memberships beside the primary one, and of the primary one beside them. */
@SuppressWarnings("NullAway.Init")
abstract class MembershipContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Graph graph;
    private String district;
    private String branch;
    private String posting;
    private String member;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        district = graph.organization("d", "DISTRICT_COMMITTEE", null);
        branch = graph.organization("d-1", "JOINT_BRANCH", district);
        posting = graph.organization("d-2", "TEMPORARY_BRANCH", district);
        member = graph.member("王一", branch);
    }

    @Test
    void joinsAndLeavesWithoutChangingThePrimaryMembership() {
        String membership = join(member, posting, "TEMPORARY");
        graph.ask("""
                        { member(id: "%s") { version primaryOrganization { id }
                            memberships { totalCount nodes { kind organization { id } member { id } validFrom validTo version } } }
                          organization(id: "%s") { memberships { nodes { id member { displayName } } } members { totalCount } } }""".formatted(member, posting))
                .path("member.version")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(branch)
                .path("member.memberships.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("PRIMARY", "TEMPORARY")
                .path("member.memberships.nodes[*].organization.id")
                .entityList(String.class)
                .containsExactly(branch, posting)
                .path("member.memberships.nodes[1].validFrom")
                .entity(LocalDate.class)
                .isEqualTo(today())
                .path("organization.memberships.nodes[0].id")
                .entity(String.class)
                .isEqualTo(membership)
                .path("organization.members.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        leave(membership, today());
        assertThat(kinds(member, "")).containsExactly("PRIMARY");
        assertThat(kinds(member, "(history: true)")).containsExactly("PRIMARY", "TEMPORARY");
        assertThat(graph.problem("leaveOrganization", input("membershipId", membership)))
                .isEqualTo("PERIOD_ENDED");
    }

    @Test
    void listsTheMembershipsOfADay() {
        graph.created(
                "joinOrganization",
                "membership",
                input(
                        "memberId",
                        member,
                        "organizationId",
                        posting,
                        "kind",
                        "SECONDARY",
                        "validFrom",
                        "2020-01-01",
                        "validTo",
                        "2021-01-01"));
        assertThat(kinds(member, "")).containsExactly("PRIMARY");
        assertThat(kinds(member, "(asOf: \"2019-12-31\")")).isEmpty();
        assertThat(kinds(member, "(asOf: \"2020-01-01\")")).containsExactly("SECONDARY");
        assertThat(kinds(member, "(asOf: \"2021-01-01\")")).isEmpty();
        assertThat(kinds(member, "(history: true)")).containsExactly("SECONDARY", "PRIMARY");
        assertThat(kinds(member, "(history: true, kinds: [PRIMARY, TEMPORARY])"))
                .containsExactly("PRIMARY");
        graph.ask("""
                        { organization(id: "%s") {
                            now: memberships { totalCount } then: memberships(asOf: "2020-12-31") { totalCount } } }""".formatted(posting))
                .path("organization.now.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.then.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void pagesThroughMembershipsByTheirFirstDay() {
        for (int year = 2010; year < 2013; year++) {
            graph.created(
                    "joinOrganization",
                    "membership",
                    input(
                            "memberId",
                            member,
                            "organizationId",
                            posting,
                            "kind",
                            "TEMPORARY",
                            "validFrom",
                            year + "-01-01",
                            "validTo",
                            year + "-06-01"));
        }
        String list =
                "{ member(id: \"%s\") { memberships(history: true, first: 2%s) { nodes { validFrom } pageInfo { endCursor hasNextPage } } } }";
        String end = graph.ask(list.formatted(member, ""))
                .path("member.memberships.nodes[*].validFrom")
                .entityList(String.class)
                .containsExactly("2010-01-01", "2011-01-01")
                .path("member.memberships.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graph.ask(list.formatted(member, ", after: \"%s\"".formatted(end)))
                .path("member.memberships.nodes[*].validFrom")
                .entityList(String.class)
                .containsExactly("2012-01-01", today().toString())
                .path("member.memberships.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void refusesWhatWouldTouchThePrimaryMembership() {
        assertThat(joinProblem(member, posting, "PRIMARY")).isEqualTo("MEMBERSHIP_PRIMARY_BY_TRANSFER");
        String primary = graph.ask("{ member(id: \"%s\") { memberships { nodes { id } } } }".formatted(member))
                .path("member.memberships.nodes[0].id")
                .entity(String.class)
                .get();
        assertThat(graph.problem("leaveOrganization", input("membershipId", primary)))
                .isEqualTo("MEMBERSHIP_PRIMARY_BY_TRANSFER");
        assertThat(openPrimaries(member)).isEqualTo(1);
    }

    @Test
    void refusesASecondMembershipInTheSameOrganization() {
        assertThat(joinProblem(member, branch, "SECONDARY")).isEqualTo("MEMBERSHIP_OVERLAPS");
        join(member, district, "SECONDARY");
        assertThat(joinProblem(member, district, "TEMPORARY")).isEqualTo("MEMBERSHIP_OVERLAPS");
        graph.created("transferMember", "member", input("id", member, "organizationId", district));
        assertThat(kinds(member, "")).containsExactly("PRIMARY");
        assertThat(kinds(member, "(history: true)")).containsExactlyInAnyOrder("PRIMARY", "SECONDARY", "PRIMARY");
    }

    @Test
    void refusesPeriodsThatEndBeforeTheyBegin() {
        assertThat(graph.problem(
                        "joinOrganization",
                        input(
                                "memberId",
                                member,
                                "organizationId",
                                posting,
                                "kind",
                                "TEMPORARY",
                                "validFrom",
                                "2024-02-01",
                                "validTo",
                                "2024-01-01")))
                .isEqualTo("PERIOD_ENDS_BEFORE_START");
        String membership = join(member, posting, "TEMPORARY");
        assertThat(graph.problem("leaveOrganization", input("membershipId", membership, "on", today().minusDays(1))))
                .isEqualTo("PERIOD_ENDS_BEFORE_START");
    }

    @Test
    void refusesAnOutdatedVersion() {
        String membership = join(member, posting, "TEMPORARY");
        leave(membership, today().plusDays(9));
        graph.mutate("leaveOrganization", input("membershipId", membership, "version", 0), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
        graph.mutate("leaveOrganization", input("membershipId", membership, "version", 1), "membership { validTo }")
                .path("result.membership.validTo")
                .entity(LocalDate.class)
                .isEqualTo(today());
    }

    @Test
    void admitsNobodyToATemporaryBranchAndTransfersNobodyThere() {
        assertThat(graph.problem(
                        "createMember",
                        input(
                                "displayName",
                                "李二",
                                "status",
                                "PROBATIONARY",
                                "joinedOn",
                                "2024-07-01",
                                "organizationId",
                                posting)))
                .isEqualTo("PROCEDURE_FORBIDDEN");
        graph.ask("{ organization(id: \"%s\") { forbiddenProcedures { procedure source } } }".formatted(posting))
                .path("organization.forbiddenProcedures[*].procedure")
                .entityList(String.class)
                .containsExactly("DEVELOPMENT", "SANCTION", "DUES", "DELEGATE_ELECTION")
                .path("organization.forbiddenProcedures[0].source")
                .entity(String.class)
                .satisfies(source -> assertThat(source).contains("(trial), article 8"));
        assertThat(graph.problem("transferMember", input("id", member, "organizationId", posting)))
                .isEqualTo("MEMBERSHIP_NOT_PRIMARY_THERE");
        assertThat(kinds(member, "(history: true)")).containsExactly("PRIMARY");
    }

    @Test
    void endsMembershipsOfAnOrganizationThatIsRetired() {
        join(member, posting, "TEMPORARY");
        graph.created(
                "joinOrganization",
                "membership",
                input(
                        "memberId",
                        graph.member("李二", branch),
                        "organizationId",
                        posting,
                        "kind",
                        "SECONDARY",
                        "validFrom",
                        today().plusDays(5)));
        graph.mutate("retireOrganization", input("id", posting), "organization { status version }")
                .path("result.organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("result.organization.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(kinds(member, "")).containsExactly("PRIMARY");
        graph.ask("{ organization(id: \"%s\") { memberships(history: true) { nodes { validTo } } } }"
                        .formatted(posting))
                .path("organization.memberships.nodes[*].validTo")
                .entityList(LocalDate.class)
                .containsExactly(today(), today().plusDays(5));
        assertThat(joinProblem(member, posting, "SECONDARY")).isEqualTo("MEMBERSHIP_ORGANIZATION_RETIRED");
    }

    @Test
    void showsAMembershipToWhoeverSeesOneOfBothAndOnlyThat() {
        String foreign = graph.organization("e", "DISTRICT_COMMITTEE", null);
        String outgoing = join(member, foreign, "SECONDARY");
        String foreignMember = graph.member("赵六", foreign);
        join(foreignMember, posting, "TEMPORARY");
        String hidden = graph.ask("{ member(id: \"%s\") { memberships { nodes { id } } } }".formatted(foreignMember))
                .path("member.memberships.nodes[0].id")
                .entity(String.class)
                .get();
        Graph own = graph.client(api, district, "organization.read", "member.read", "member.write");
        own.ask("""
                        { member(id: "%s") { memberships { nodes { kind organization { id } } } }
                          organization(id: "%s") { memberships { totalCount nodes { member { displayName } organization { id } } } }
                          seen: node(id: "%s") { id } hidden: node(id: "%s") { id } }""".formatted(member, posting, outgoing, hidden))
                .path("member.memberships.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("PRIMARY", "SECONDARY")
                .path("member.memberships.nodes[1].organization")
                .valueIsNull()
                .path("organization.memberships.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("organization.memberships.nodes[0].member")
                .valueIsNull()
                .path("organization.memberships.nodes[0].organization.id")
                .entity(String.class)
                .isEqualTo(posting)
                .path("seen.id")
                .entity(String.class)
                .isEqualTo(outgoing)
                .path("hidden")
                .valueIsNull();
        assertThat(own.problem("leaveOrganization", input("membershipId", hidden)))
                .isEqualTo("NOT_FOUND");
        for (List<String> ends : List.of(List.of(foreignMember, branch), List.of(member, foreign))) {
            assertThat(own.problem(
                            "joinOrganization",
                            input("memberId", ends.getFirst(), "organizationId", ends.getLast(), "kind", "TEMPORARY")))
                    .isEqualTo("NOT_FOUND");
        }
    }

    private String join(String who, String organization, String kind) {
        return graph.created(
                "joinOrganization", "membership", input("memberId", who, "organizationId", organization, "kind", kind));
    }

    private String joinProblem(String who, String organization, String kind) {
        return graph.problem("joinOrganization", input("memberId", who, "organizationId", organization, "kind", kind));
    }

    private void leave(String membership, LocalDate day) {
        graph.mutate("leaveOrganization", input("membershipId", membership, "on", day), "membership { validTo }")
                .path("result.membership.validTo")
                .entity(LocalDate.class)
                .isEqualTo(day);
    }

    private List<String> kinds(String who, String arguments) {
        return graph.ask("{ member(id: \"%s\") { memberships%s { nodes { kind } } } }".formatted(who, arguments))
                .path("member.memberships.nodes[*].kind")
                .entityList(String.class)
                .get();
    }

    private long openPrimaries(String who) {
        return new RowCount(database)
                .of(
                        "SELECT COUNT(*) FROM membership WHERE member_id = ? AND kind = 'PRIMARY' AND valid_to IS NULL",
                        who);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

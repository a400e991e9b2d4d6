package org.gangju.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.graph.Graph.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.graph.AtOnce;
import org.gangju.graph.Graph;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of changes of organizations. */
@SuppressWarnings("NullAway.Init")
abstract class ChangeContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Graph graph;
    private Graph superior;
    private String street;
    private String committee;
    private String other;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        street = graph.organization("1", "WORK_COMMITTEE", graph.organization("0", "DISTRICT_COMMITTEE", null));
        committee = graph.organization("1-1", "GENERAL_BRANCH", street);
        other = graph.organization("1-2", "GENERAL_BRANCH", street);
        superior = graph.acting(api, "1");
    }

    @Test
    void establishesABranchWithItsMembersOnceTheSuperiorApproves() {
        List<String> founders = members(3);
        String change = proposed("proposeEstablishment", establishment("b", "BRANCH", founders));
        show(change).path("node").matchesJson("""
                        { "kind": "ESTABLISH", "organization": { "id": "%s" }, "target": null, "newType": "BRANCH",
                          "newCode": "%s", "newName": "新支部全称", "newShortName": "新支部",
                          "proposal": { "status": "PROPOSED", "kind": "ORGANIZATION_CHANGE", "change": { "id": "%s" } },
                          "members": { "totalCount": 3 } }""".formatted(street, graph.code("b"), change));
        assertThat(approve(change)).isEmpty();
        show(change)
                .path("node.target.code")
                .entity(String.class)
                .isEqualTo(graph.code("b"))
                .path("node.target.parent.id")
                .entity(String.class)
                .isEqualTo(street)
                .path("node.target.memberCount")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void refusesABranchOfTooFewFullMembers() {
        List<String> founders = members(2);
        founders.add(graph.created("createMember", "member", member("PROBATIONARY")));
        assertThat(problem("proposeEstablishment", establishment("b", "BRANCH", founders)))
                .isEqualTo("BRANCH_NEEDS_MEMBERS memberIds");
        assertThat(problem("createOrganization", organization("b", founders)))
                .isEqualTo("BRANCH_NEEDS_MEMBERS memberIds");
        assertThat(problem("createOrganization", organization("b", List.of())))
                .isEqualTo("BRANCH_NEEDS_MEMBERS memberIds");
        assertThat(count(
                        "SELECT COUNT(*) FROM member m JOIN organization o ON o.id = m.organization_id WHERE o.code = ?",
                        graph.code("1-1")))
                .isEqualTo(3);
        assertThat(problem("proposeEstablishment", establishment("j", "JOINT_BRANCH", founders)))
                .isEmpty();
    }

    @Test
    void establishesABranchAtOnceWhereThatIsAllowed() {
        List<String> founders = members(3);
        String branch = graph.created("createOrganization", "organization", organization("b", founders));
        assertThat(count("SELECT COUNT(*) FROM member WHERE organization_id = ?", key(branch)))
                .isEqualTo(3);
        Graph mayNotTransfer = graph.client(api, street, "organization.write", "organization.read");
        mayNotTransfer
                .mutate("createOrganization", organization("c", founders), "organization { id }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        assertThat(problem("createOrganization", organization("d", List.of(street))))
                .isEqualTo("NOT_FOUND memberIds");
    }

    @Test
    void foundsNoBranchWithoutItsMembersHoweverManyFoundAtOnce() throws Exception {
        List<String> founders = members(3);
        Map<String, Long> answers =
                AtOnce.of(number -> () -> problem("createOrganization", organization("b-" + number, founders))).stream()
                        .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("", (long) AtOnce.CALLERS));
        assertThat(database.sql("""
                                SELECT COUNT(DISTINCT s.member_id) FROM organization o
                                LEFT JOIN membership s ON s.organization_id = o.id
                                WHERE o.type = 'BRANCH' AND o.code LIKE ? GROUP BY o.id""")
                        .param(graph.code("b-%"))
                        .query(Integer.class)
                        .list())
                .hasSize(AtOnce.CALLERS)
                .containsOnly(3);
        assertThat(count(
                        "SELECT COUNT(*) FROM membership s JOIN organization o ON o.id = s.organization_id WHERE s.valid_to IS NULL AND o.code LIKE ?",
                        graph.code("b-%")))
                .isEqualTo(3);
    }

    @Test
    void staysProposedWhenWhatItNeedsIsGone() {
        String change = proposed("proposeEstablishment", establishment("b", "BRANCH", members(3)));
        graph.organization("b", "OTHER", street);
        assertThat(approve(change)).isEqualTo("CODE_TAKEN");
        show(change).path("node.proposal.status").entity(String.class).isEqualTo("PROPOSED");
        show(change).path("node.target").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL_BRANCH, PARTY_COMMITTEE, ''",
        "JOINT_BRANCH,   BRANCH,          BRANCH_NEEDS_MEMBERS",
        "TEMPORARY_BRANCH, BRANCH,        BRANCH_NEEDS_MEMBERS",
        "GENERAL_BRANCH, BRANCH,          ORGANIZATION_NOT_UPGRADABLE type",
        "GENERAL_BRANCH, GENERAL_BRANCH,  ORGANIZATION_NOT_UPGRADABLE type",
        "PARTY_COMMITTEE, GENERAL_BRANCH, ORGANIZATION_NOT_UPGRADABLE type",
        "JOINT_BRANCH,   PARTY_COMMITTEE, ORGANIZATION_NOT_UPGRADABLE type",
        "OTHER,          BRANCH,          ORGANIZATION_NOT_UPGRADABLE type"
    })
    void upgradesOnlyUpwards(String from, String to, String problem) {
        String organization = graph.organization("u", from, street);
        Map<String, @Nullable Object> input = input("organizationId", organization, "type", to, "reason", "壮大");
        String refused = problem("proposeUpgrade", input);
        if (!refused.isEmpty()) {
            assertThat(refused).isEqualTo(problem);
            return;
        }
        assertThat(approve(proposed("proposeUpgrade", input))).isEqualTo(problem);
        assertThat(type(organization)).isEqualTo(problem.isEmpty() ? to : from);
    }

    @Test
    void upgradesABranchFurtherAndFurtherAndKeepsItsPast() {
        String joint = graph.organization("u", "JOINT_BRANCH", street);
        for (int number = 0; number < 3; number++) {
            graph.member("党员" + number, joint);
        }
        for (String type : List.of("BRANCH", "GENERAL_BRANCH", "PARTY_COMMITTEE")) {
            assertThat(approve(
                            proposed("proposeUpgrade", input("organizationId", joint, "type", type, "reason", "壮大"))))
                    .isEmpty();
            assertThat(type(joint)).isEqualTo(type);
        }
        assertThat(count("SELECT COUNT(*) FROM organization_version WHERE organization_id = ?", key(joint)))
                .isPositive();
    }

    @Test
    void mergesMembersMembershipsAndSubordinatesIntoTheTarget() {
        String member = graph.member("王一", committee);
        String both = graph.member("李二", other);
        String guest = graph.member("张三", street);
        beside(guest, committee);
        beside(both, committee);
        String child = graph.organization("1-1-1", "OTHER", committee);
        String change = proposed("proposeMerger", input("organizationId", committee, "intoId", other, "reason", "整合"));
        assertThat(approve(change)).isEmpty();
        graph.ask("""
                        { gone: organization(id: "%s") { status retiredOn memberCount children { totalCount } }
                          member(id: "%s") { primaryOrganization { id } } child: organization(id: "%s") { parent { id } } }""".formatted(committee, member, child))
                .path("gone")
                .matchesJson(
                        "{ \"status\": \"RETIRED\", \"retiredOn\": \"%s\", \"memberCount\": 0, \"children\": { \"totalCount\": 0 } }"
                                .formatted(LocalDate.now(clock)))
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(other)
                .path("child.parent.id")
                .entity(String.class)
                .isEqualTo(other);
        assertThat(besides(guest, other)).isEqualTo(1);
        assertThat(besides(guest, committee)).isZero();
        assertThat(besides(both, other)).isZero();
    }

    /** Open memberships that are not primary. */
    private long besides(String member, String organization) {
        return database.sql("""
                        SELECT COUNT(*) FROM membership WHERE member_id = ? AND organization_id = ?
                        AND kind = 'SECONDARY' AND valid_to IS NULL""")
                .params(NodeId.keyOf("Member", member).orElseThrow(), key(organization))
                .query(Long.class)
                .single();
    }

    private void beside(String member, String organization) {
        database.sql("""
                        INSERT INTO membership (id, member_id, organization_id, kind, valid_from, version)
                        SELECT -MAX(id) - 1 - (SELECT COUNT(*) FROM membership), ?, ?, 'SECONDARY', ?, 0 FROM membership""")
                .params(NodeId.keyOf("Member", member).orElseThrow(), key(organization), LocalDate.of(2020, 1, 1))
                .update();
    }

    @Test
    void refusesMergersThatMakeNoSense() {
        String child = graph.organization("1-1-1", "GENERAL_BRANCH", committee);
        String office = graph.organization("1-9", "GOVERNMENT_DEPARTMENT", street);
        String elsewhere = graph.organization("9", "GENERAL_BRANCH", graph.organization("8", "WORK_COMMITTEE", null));
        String joint = graph.organization("1-7", "JOINT_BRANCH", street);
        String retired = graph.organization("1-6", "GENERAL_BRANCH", street);
        graph.mutate("retireOrganization", input("id", retired), "organization { id }");
        assertThat(merger(committee, committee)).isEqualTo("CHANGE_INTO_ITSELF intoId");
        assertThat(merger(committee, child)).isEqualTo("CHANGE_INTO_ITSELF intoId");
        assertThat(merger(committee, elsewhere)).isEqualTo("CHANGE_TARGET_ELSEWHERE intoId");
        assertThat(merger(committee, office)).isEqualTo("CHANGE_TYPES_INCOMPATIBLE intoId");
        assertThat(merger(committee, joint)).isEqualTo("CHANGE_TYPES_INCOMPATIBLE intoId");
        assertThat(merger(committee, retired)).isEqualTo("CHANGE_ORGANIZATION_RETIRED intoId");
        assertThat(merger(retired, committee)).isEqualTo("CHANGE_ORGANIZATION_RETIRED organizationId");
        assertThat(merger(joint, committee)).isEmpty();
    }

    private String merger(String organization, String into) {
        return problem("proposeMerger", input("organizationId", organization, "intoId", into, "reason", "整合"));
    }

    @Test
    void dissolvesAnOrganizationAndTransfersItsMembers() {
        String member = graph.member("王一", committee);
        assertThat(approve(proposed("proposeDissolution", input("organizationId", committee, "reason", "撤销"))))
                .isEqualTo("ORGANIZATION_HAS_MEMBERS");
        assertThat(problem(
                        "proposeDissolution",
                        input("organizationId", committee, "membersToId", committee, "reason", "撤销")))
                .isEqualTo("CHANGE_INTO_ITSELF membersToId");
        String change = proposed(
                "proposeDissolution", input("organizationId", committee, "membersToId", other, "reason", "撤销"));
        assertThat(approve(change)).isEmpty();
        graph.ask("{ organization(id: \"%s\") { status } member(id: \"%s\") { primaryOrganization { id } } }"
                        .formatted(committee, member))
                .path("organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(other);
    }

    @Test
    void dissolvesNoOrganizationWithSubordinates() {
        graph.organization("1-1-1", "OTHER", committee);
        assertThat(approve(proposed("proposeDissolution", input("organizationId", committee, "reason", "撤销"))))
                .isEqualTo("ORGANIZATION_HAS_SUBORDINATES");
    }

    @Test
    void takesEffectOnceHoweverManyApproveAtOnce() throws Exception {
        graph.member("王一", committee);
        String proposal = proposal(
                proposed("proposeMerger", input("organizationId", committee, "intoId", other, "reason", "整合")));
        Map<String, Long> answers = AtOnce.of(
                        number -> () -> superior.mutate("approveProposal", input("id", proposal), "proposal { id }")
                                .path("result.problems[*].code")
                                .entityList(String.class)
                                .get()
                                .toString())
                .stream()
                .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("[]", 1L, "[PROPOSAL_NOT_OPEN]", AtOnce.CALLERS - 1L));
    }

    @Test
    void isProposedAndDecidedByThoseWhoMay() {
        Graph reader = graph.client(api, committee, "organization.read", "organization.write", "proposal.read");
        reader.mutate(
                        "proposeUpgrade",
                        input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大"),
                        "change { id }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        Graph own = graph.client(
                api,
                committee,
                "organization.read",
                "organization.propose",
                "organization.approve",
                "proposal.write",
                "proposal.read");
        String change = own.created(
                "proposeUpgrade",
                "change",
                input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大"));
        String proposal = proposal(change);
        assertThat(own.problem("approveProposal", input("id", proposal))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(own.problem(
                        "proposeUpgrade", input("organizationId", other, "type", "PARTY_COMMITTEE", "reason", "壮大")))
                .isEqualTo("NOT_FOUND");
        graph.client(api, other, "organization.read")
                .ask("{ node(id: \"%s\") { id } }".formatted(change))
                .path("node")
                .valueIsNull();
        assertThat(approve(change)).isEmpty();
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            proposed("proposeEstablishment", establishment("b" + number, "BRANCH", members(3)));
        }
        new Asked(graph, statements)
                .asOftenForFewAsForMany("""
                        { organization(id: "%s") { proposalsToDecide(first: %%d) { nodes { change {
                            organization { code } target { code } proposal { status }
                            members(first: 2) { totalCount nodes { displayName } } } } } } }""".formatted(street), "organization.proposalsToDecide.nodes", 2, 12);
    }

    private List<String> members(int count) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            ids.add(graph.created("createMember", "member", member("FULL")));
        }
        return ids;
    }

    private Map<String, @Nullable Object> member(String status) {
        return input("displayName", "党员", "status", status, "joinedOn", "2001-07-01", "organizationId", committee);
    }

    private Map<String, @Nullable Object> establishment(String code, String type, List<String> founders) {
        return input(
                "superiorId",
                street,
                "code",
                graph.code(code),
                "name",
                "新支部全称",
                "shortName",
                "新支部",
                "type",
                type,
                "memberIds",
                founders,
                "reason",
                "应建必建");
    }

    private Map<String, @Nullable Object> organization(String code, List<String> founders) {
        return input(
                "code",
                graph.code(code),
                "name",
                "新支部全称",
                "shortName",
                "新支部",
                "type",
                "BRANCH",
                "parentId",
                street,
                "memberIds",
                founders);
    }

    private String proposed(String mutation, Map<String, @Nullable Object> input) {
        return graph.created(mutation, "change", input);
    }

    /** The code and field of the one problem, or nothing. */
    private String problem(String mutation, Map<String, @Nullable Object> input) {
        var answer = graph.mutate(mutation, input, "clientMutationId");
        List<String> codes =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return codes.isEmpty()
                ? ""
                : codes.getFirst() + " "
                        + answer.path("result.problems[0].path[1]")
                                .entity(String.class)
                                .get();
    }

    /** The code of what stands against it, or nothing. */
    private String approve(String change) {
        return String.join(
                ",",
                superior.mutate("approveProposal", input("id", proposal(change)), "proposal { status }")
                        .path("result.problems[*].code")
                        .entityList(String.class)
                        .get());
    }

    private String proposal(String change) {
        return show(change).path("node.proposal.id").entity(String.class).get();
    }

    private GraphQlTester.Response show(String change) {
        return graph.ask("""
                { node(id: "%s") { ... on OrganizationChange {
                    kind newType newCode newName newShortName version organization { id }
                    target { code parent { id } memberCount } members { totalCount }
                    proposal { id kind status change { id } } } } }""".formatted(change));
    }

    private String type(String organization) {
        return graph.ask("{ organization(id: \"%s\") { type } }".formatted(organization))
                .path("organization.type")
                .entity(String.class)
                .get();
    }

    private long count(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(Long.class).single();
    }

    private static long key(String organization) {
        return NodeId.keyOf("Organization", organization).orElseThrow();
    }
}

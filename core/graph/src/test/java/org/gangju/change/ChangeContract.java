package org.gangju.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients may rely on of organizations that are established and upgraded. */
abstract class ChangeContract extends ChangeStreet {

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
        assertThat(mayNotTransfer.error("createOrganization", organization("c", founders)))
                .isEqualTo("FORBIDDEN");
        assertThat(problem("createOrganization", organization("d", List.of(street))))
                .isEqualTo("NOT_FOUND memberIds");
    }

    @Test
    void establishesOnlyWithMembersWhomTheCallerMayTransfer() {
        List<String> founders = members(3);
        Map<String, List<String>> permissions =
                Map.of(street, List.of("organization.read", "organization.write"), other, List.of("member.write"));
        Graph elsewhere = graph.granted(api, street, permissions);
        assertThat(elsewhere.problemAt("createOrganization", organization("b", founders)))
                .isEqualTo("NOT_FOUND memberIds");
        assertThat(count(
                        "SELECT COUNT(*) FROM member m JOIN organization o ON o.id = m.organization_id WHERE o.code = ?",
                        graph.code("1-1")))
                .isEqualTo(3);
        Graph there = graph.client(api, street, "organization.read", "organization.write", "member.write");
        there.created("createOrganization", "organization", organization("b", founders));
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
        "TEMPORARY_BRANCH, BRANCH,        ORGANIZATION_NOT_UPGRADABLE type",
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
    void isProposedAndDecidedByThoseWhoMay() {
        Graph reader = graph.client(api, committee, "organization.read", "organization.write", "proposal.read");
        assertThat(reader.error(
                        "proposeUpgrade",
                        input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大")))
                .isEqualTo("FORBIDDEN");
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
    void isNeverApprovedByWhoeverProposedIt() {
        String[] permissions = {
            "organization.read", "organization.propose", "organization.approve", "proposal.write", "proposal.read"
        };
        Graph both = graph.client(api, street, permissions);
        String change = both.created(
                "proposeUpgrade",
                "change",
                input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大"));
        String proposal = proposal(change);
        assertThat(both.problemAt("approveProposal", input("id", proposal))).isEqualTo("PROPOSAL_OF_ONESELF id");
        both.ask("{ node(id: \"%s\") { ... on Proposal { status } } }".formatted(proposal))
                .path("node.status")
                .entity(String.class)
                .isEqualTo("PROPOSED");
        graph.client(api, street, permissions).done("approveProposal", input("id", proposal));
    }

    @Test
    void isDecidedByThoseWhoReadNoOrganizations() {
        Graph decider = graph.client(api, street, "organization.approve", "proposal.write");
        String establishment = proposal(proposed("proposeEstablishment", establishment("b", "BRANCH", members(3))));
        String upgrade = proposal(proposed(
                "proposeUpgrade", input("organizationId", committee, "type", "PARTY_COMMITTEE", "reason", "壮大")));
        decider.done("approveProposal", input("id", establishment));
        decider.done("approveProposal", input("id", upgrade));
        assertThat(type(committee)).isEqualTo("PARTY_COMMITTEE");
        assertThat(count(
                        "SELECT COUNT(*) FROM member m JOIN organization o ON o.id = m.organization_id WHERE o.code = ?",
                        graph.code("b")))
                .isEqualTo(3);
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
}

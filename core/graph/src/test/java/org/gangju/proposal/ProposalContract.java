package org.gangju.proposal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;

/** Who decides on proposals and sees them. */
abstract class ProposalContract extends ProposalDistrict {

    @Test
    void isDecidedByItsDeciderOrAboveAndNobodyElse() {
        graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String id = propose("新名称");
        assertThat(proposer.problem("approveProposal", input("id", id))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(graph.acting(api, "1-2").problem("rejectProposal", input("id", id, "note", "不宜")))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(graph.acting(api, "1").problem("effectProposal", input("id", id)))
                .isEqualTo("PROPOSAL_NOT_APPROVED");
        assertThat(answer(graph.acting(api, "1"), "approveProposal", input("id", id)))
                .isEqualTo("EFFECTIVE");
    }

    @Test
    void ofARootIsDecidedByCallersOverTheWholeTree() {
        String id = propose("新市", city, null);
        Graph ofTheCity = graph.client(api, city, "proposal.write", SampleProposals.PERMISSION);
        assertThat(ofTheCity.problem("approveProposal", input("id", id))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        assertThat(answer(proposer, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void takesThePermissionOfItsKind() {
        String id = propose("新名称");
        Graph mayNot = graph.client(api, district, "proposal.write");
        assertThat(mayNot.error("approveProposal", input("id", id))).isEqualTo("FORBIDDEN");
        Graph may = graph.client(api, district, "proposal.write", SampleProposals.PERMISSION, "proposal.read");
        assertThat(answer(may, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void isDecidedOnlyWhereThePermissionOfItsKindReachesToo() {
        String id = propose("新名称");
        Graph below = graph.granted(
                api,
                district,
                Map.of(district, List.of("proposal.write"), street, List.of(SampleProposals.PERMISSION)));
        assertThat(below.problemAt("approveProposal", input("id", id))).isEqualTo("PROPOSAL_DECIDED_ELSEWHERE id");
        assertThat(below.problemAt("rejectProposal", input("id", id, "note", "不宜")))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE id");
        assertThat(status(id)).isEqualTo("PROPOSED");
    }

    @Test
    void isWithdrawnByTheSideThatHasProposedIt() {
        String id = propose("新名称");
        assertThat(decider.problem("withdrawProposal", input("id", id))).isEqualTo("PROPOSAL_PROPOSED_ELSEWHERE");
        String own = propose("自己的名称", street, street);
        assertThat(answer(proposer, "withdrawProposal", input("id", own))).isEqualTo("WITHDRAWN");
    }

    @Test
    void goesByTheVersionThatIsNamed() {
        String id = propose("新名称");
        assertThat(decider.error("approveProposal", input("id", id, "version", 7)))
                .isEqualTo("CONFLICT");
        assertThat(decider.problem("rejectProposal", input("id", id, "note", " ")))
                .isEqualTo("TEXT_BLANK");
        assertThat(decider.problem("approveProposal", input("id", street))).isEqualTo("NOT_FOUND");
    }

    @Test
    void isDecidedOnceHoweverManyDecideAtOnce() throws Exception {
        String id = propose("新名称");
        int before = version();
        Map<String, Long> answers = AtOnce.of(number -> () -> step(number % 2 == 0 ? "approve" : "reject", id)).stream()
                .collect(groupingBy(answer -> answer.startsWith("PROPOSAL") ? answer : "decided", counting()));
        assertThat(answers).isEqualTo(Map.of("decided", 1L, "PROPOSAL_NOT_OPEN", AtOnce.CALLERS - 1L));
        assertThat(version()).isEqualTo(before + (status(id).equals("EFFECTIVE") ? 1 : 0));
    }

    @Test
    void isListedForWhomItConcernsAndWhoDecides() {
        String id = propose("新名称");
        String decided = propose("旧名称");
        step("reject", decided);
        graph.ask("""
                        { about: organization(id: "%1$s") { proposals { nodes { id } } open: proposals(statuses: [PROPOSED]) { totalCount } }
                          inbox: organization(id: "%2$s") { proposalsToDecide { nodes { id } } proposals { totalCount } }
                          root: proposals(filter: { within: "%2$s", decidedBy: "%2$s", statuses: [REJECTED], kinds: [OTHER] }) { totalCount }
                          all: proposals(filter: { within: "%2$s" }) { nodes { id } } node(id: "%3$s") { id } }""".formatted(street, district, id))
                .path("about.proposals.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id, decided)
                .path("about.open.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("inbox.proposalsToDecide.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id)
                .path("inbox.proposals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("root.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("all.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id, decided)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void isSeenAndDecidedOnlyWithinItsScopeAndFollowsAMove() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String id = propose("新名称");
        Graph ofTheOther = graph.client(
                api, other, "proposal.read", "proposal.write", SampleProposals.PERMISSION, "organization.read");
        ofTheOther
                .ask("{ proposals { totalCount } node(id: \"%s\") { id } }".formatted(id))
                .path("proposals.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("node")
                .valueIsNull();
        assertThat(ofTheOther.problem("approveProposal", input("id", id))).isEqualTo("NOT_FOUND");
        graph.mutate("moveOrganization", input("id", district, "parentId", other), "organization { id }");
        ofTheOther
                .ask("{ proposals { nodes { id decider { id } } } }")
                .path("proposals.nodes[0]")
                .matchesJson("{ \"id\": \"%s\", \"decider\": { \"id\": \"%s\" } }".formatted(id, district));
        assertThat(answer(ofTheOther, "approveProposal", input("id", id))).isEqualTo("EFFECTIVE");
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 12; number++) {
            propose("名称", graph.organization("1-1-2-" + number, "OTHER", district), district);
        }
        Asked asked = new Asked(graph, statements);
        asked.asOftenForFewAsForMany("""
                { proposals(first: %%d, filter: { within: "%s" }) { totalCount nodes {
                    organization { code } decider { code } } } }""".formatted(city), "proposals.nodes", 2, 12);
        asked.asOftenForFewAsForMany("""
                { organization(id: "%s") { children(first: %%d) { nodes {
                    proposals(first: 2) { totalCount nodes { id } }
                    proposalsToDecide(first: 2) { nodes { decider { code } } } } } } }""".formatted(district), "organization.children.nodes", 2, 12);
    }
}

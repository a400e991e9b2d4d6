package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.Test;

/** Members find the branches around them, join and leave by themselves, and nobody does it for them. */
abstract class JoiningContract extends TiesContract {

    @Test
    void findsTheBranchesOfTheOwnCommunityAndStreetAndNoOthers() {
        String own = ties.approved("INTEREST");
        String ofTheStreet = ties.acting("1-1-1")
                .created("proposeFunctionalBranch", "functionalBranch", ties.wanted("PROFESSION", ties.street));
        ties.acting("1-1").done("approveProposal", input("id", ties.proposal(ofTheStreet)));
        String elsewhere = ties.acting("1-1-1-2")
                .created("proposeFunctionalBranch", "functionalBranch", ties.wanted("INTEREST", ties.otherCommunity));
        ties.acting("1-1-1").done("approveProposal", input("id", ties.proposal(elsewhere)));
        ties.proposed("INTEREST", ties.community);
        ApiCaller member = ties.signedIn(ties.member("王一", ties.home));

        member.ask("{ functionalBranches { totalCount nodes { id } } }")
                .path("functionalBranches.nodes[*].id")
                .entityList(String.class)
                .contains(own, ofTheStreet)
                .hasSize(2);
        member.ask("{ functionalBranch(id: \"%s\") { id } }".formatted(elsewhere))
                .path("functionalBranch")
                .valueIsNull();
        assertThat(member.problem("joinFunctionalBranch", input("id", elsewhere)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void seesNeitherASmallCountNorTheLeaderNorWhatWasSaidFromBelow() {
        String id = ties.active();
        ApiCaller member = ties.signedIn(ties.member("钱七", ties.home));

        var answer = member.ask(
                "{ functionalBranch(id: \"%s\") { memberCount full leader { member { id } } states { nodes { reason } } organization { id } } }"
                        .formatted(id));
        answer.path("functionalBranch.memberCount").valueIsNull();
        answer.path("functionalBranch.leader").valueIsNull();
        answer.path("functionalBranch.organization").valueIsNull();
        answer.path("functionalBranch.states.nodes[*].reason")
                .entityList(Object.class)
                .doesNotContain("不宜");
    }

    @Test
    void joinsAndLeavesWithTheSecondaryMembershipAlone() {
        String id = ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        ApiCaller member = ties.signedIn(wang);

        member.done("joinFunctionalBranch", input("id", id));
        assertThat(kinds(wang)).containsExactly("PRIMARY", "SECONDARY");
        member.ask("{ member(id: \"%s\") { functionalBranches { nodes { id } } } }".formatted(wang))
                .path("member.functionalBranches.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
        assertThat(member.problemAt("joinFunctionalBranch", input("id", id))).isEqualTo("MEMBERSHIP_OVERLAPS id");

        member.done("leaveFunctionalBranch", input("id", id));
        assertThat(kinds(wang)).containsExactly("PRIMARY");
        assertThat(member.problemAt("leaveFunctionalBranch", input("id", id))).isEqualTo("FOURTIES_NOT_JOINED id");
        member.done("joinFunctionalBranch", input("id", id));
        assertThat(kinds(wang)).containsExactly("PRIMARY", "SECONDARY");
    }

    @Test
    void isPutInOrTakenOutByNobodyElse() {
        String id = ties.approved("INTEREST");
        String organization = ties.organizationOf(id);
        String wang = ties.member("王一", ties.home);
        Map<String, Object> put = Map.of("memberId", wang, "organizationId", organization, "kind", "SECONDARY");

        assertThat(ties.caller.problem("joinFunctionalBranch", input("id", id))).isEqualTo("FOURTIES_MEMBERS_ONLY");
        assertThat(ties.caller.problemAt(
                        "joinOrganization",
                        input(put.entrySet().stream()
                                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                                .toArray())))
                .isEqualTo("FOURTIES_BY_ONESELF memberId");
        assertThat(kinds(wang)).containsExactly("PRIMARY");

        ties.join(id, wang);
        String membership = ties.caller
                .ask("{ member(id: \"%s\") { memberships(kinds: [SECONDARY]) { nodes { id } } } }".formatted(wang))
                .path("member.memberships.nodes[0].id")
                .entity(String.class)
                .get();
        assertThat(ties.caller.problemAt("leaveOrganization", input("membershipId", membership)))
                .isEqualTo("FOURTIES_BY_ONESELF membershipId");
        assertThat(kinds(wang)).containsExactly("PRIMARY", "SECONDARY");
    }

    @Test
    void joinsNoneThatIsNotOpen() {
        String id = ties.active();
        ties.caller.done("restFunctionalBranch", input("id", id, "reason", "假期"));
        ApiCaller member = ties.signedIn(ties.member("钱七", ties.home));
        assertThat(member.problem("joinFunctionalBranch", input("id", id))).isEqualTo("NOT_FOUND");

        String community = ties.member("孙八", ties.community);
        assertThat(ties.signedIn(community).problem("joinFunctionalBranch", input("id", id)))
                .isEqualTo("FOURTIES_NOT_OPEN");
        String proposed = ties.proposed("INTEREST", ties.community);
        assertThat(ties.signedIn(community).problem("joinFunctionalBranch", input("id", proposed)))
                .isEqualTo("FOURTIES_NOT_OPEN");
    }

    @Test
    void leavesAlsoAfterATransfer() {
        String id = ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        ties.join(id, wang);
        ties.caller.done("transferMember", input("id", wang, "organizationId", ties.otherCommunity));
        ApiCaller member = ties.signedIn(wang);

        member.ask("{ functionalBranches { nodes { id } } }")
                .path("functionalBranches.nodes")
                .entityList(Object.class)
                .hasSize(0);
        member.ask("{ member(id: \"%s\") { functionalBranches { nodes { id } } } }".formatted(wang))
                .path("member.functionalBranches.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
        member.done("leaveFunctionalBranch", input("id", id));
        assertThat(kinds(wang)).containsExactly("PRIMARY");
    }

    @Test
    void keepsToItsPlaces() {
        String id = ties.approved("INTEREST", "capacity", 1);
        ties.join(id, ties.member("王一", ties.home));

        assertThat(ties.signedIn(ties.member("李二", ties.home)).problemAt("joinFunctionalBranch", input("id", id)))
                .isEqualTo("FOURTIES_FULL id");
    }

    private List<String> kinds(String member) {
        return ties
                .caller
                .ask("{ member(id: \"%s\") { memberships { nodes { kind } } } }".formatted(member))
                .path("member.memberships.nodes[*].kind")
                .entityList(String.class)
                .get()
                .stream()
                .sorted()
                .toList();
    }
}

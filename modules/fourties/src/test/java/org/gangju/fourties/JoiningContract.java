package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Authority;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MembershipKind;
import org.gangju.spi.member.NewMembership;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members find the branches around them, join and leave by themselves, and nobody does it for them. */
@SuppressWarnings("NullAway.Init")
abstract class JoiningContract extends TiesContract {

    @Autowired
    private MemberCommands members;

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
    void isToldOfPlacesWhatDoesNotTellACount() {
        String few = ties.active("capacity", 3);
        String more = ties.approved("INTEREST", "capacity", 5);
        String asked = "{ functionalBranch(id: \"%s\") { full } }";
        ApiCaller unlisting = ties.client(ties.community, "fourties.read", "fourties.write");
        for (ApiCaller caller : List.of(unlisting, ties.signedIn(ties.member("钱七", ties.home)))) {
            caller.ask(asked.formatted(few)).path("functionalBranch.full").valueIsNull();
            caller.ask(asked.formatted(more))
                    .path("functionalBranch.full")
                    .entity(Boolean.class)
                    .isEqualTo(false);
        }
        assertThat(ties.of(few, "full")).isEqualTo("true");
        unlisting
                .mutate(
                        "describeFunctionalBranch",
                        input("id", few, "purpose", "以影会友", "tags", List.of("摄影"), "capacity", 2),
                        "problems { message }")
                .path("result.problems[0].message")
                .entity(String.class)
                .isEqualTo("More members than that belong to it already.");
    }

    @Test
    void seesTheOwnBranchWhateverItsStateAndAfterATransfer() {
        String id = ties.active();
        String wang = ties.member("王一一", ties.home);
        ties.join(id, wang);
        ties.caller.done("restFunctionalBranch", input("id", id, "reason", "假期"));
        assertThat(seen(ties.signedIn(wang), id)).isEqualTo("DORMANT 4");
        ApiCaller neighbour = ties.signedIn(ties.member("钱七", ties.home));
        neighbour.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
        neighbour
                .ask("{ functionalBranch(id: \"%s\") { id } }".formatted(id))
                .path("functionalBranch")
                .valueIsNull();
        ties.caller.done("transferMember", input("id", wang, "organizationId", ties.otherCommunity));
        ApiCaller member = ties.signedIn(wang);
        assertThat(seen(member, id)).isEqualTo("DORMANT 4");
        ties.caller.done("wakeFunctionalBranch", input("id", id, "reason", "重启"));
        String activity = ties.caller.created("scheduleFunctionalBranchActivity", "activity", ties.activity(id));
        member.ask("{ functionalBranch(id: \"%s\") { activities { nodes { id subject { id } } } } }".formatted(id))
                .path("functionalBranch.activities.nodes")
                .matchesJson("[ { \"id\": \"%s\", \"subject\": { \"id\": \"%s\" } } ]".formatted(activity, id));
        member.done("leaveFunctionalBranch", input("id", id));
        member.ask("{ node(id: \"%s\") { id } }".formatted(id)).path("node").valueIsNull();
    }

    /** What the look-ups by id say alike, and how many states they list. */
    private static String seen(ApiCaller caller, String id) {
        String fields = "status states { totalCount nodes { status reason } }";
        var answer = caller.ask(
                "{ node(id: \"%1$s\") { ... on FunctionalBranch { %2$s } } functionalBranch(id: \"%1$s\") { %2$s } }"
                        .formatted(id, fields));
        Object node = answer.path("node").entity(Object.class).get();
        assertThat(answer.path("functionalBranch").entity(Object.class).get()).isEqualTo(node);
        return answer.path("node.status").entity(String.class).get() + " "
                + answer.path("node.states.totalCount").entity(Integer.class).get();
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
    void belongsFromTodayWithoutAnEndAndBesideItsPrimaryMembershipAlone() {
        String organization = ties.organizationOf(ties.approved("INTEREST"));
        String wang = ties.member("王一", ties.home);
        LocalDate today = Ties.today();
        assertThat(refused(new NewMembership(wang, organization, MembershipKind.TEMPORARY, null, null)))
                .isEqualTo("FOURTIES_SECONDARY_FROM_TODAY");
        assertThat(refused(new NewMembership(wang, organization, MembershipKind.SECONDARY, today.minusDays(1), null)))
                .isEqualTo("FOURTIES_SECONDARY_FROM_TODAY");
        assertThat(refused(new NewMembership(wang, organization, MembershipKind.SECONDARY, null, today.plusDays(9))))
                .isEqualTo("FOURTIES_SECONDARY_FROM_TODAY");
        assertThat(kinds(wang)).containsExactly("PRIMARY");
    }

    /** The rule that is broken when somebody who may do everything joins by another mutation. */
    private String refused(NewMembership wanted) {
        Caller oneself = new Caller(
                "test",
                "internal",
                Authority.of(Set.of("member.write"), Scope.WHOLE),
                Scope.WHOLE,
                true,
                Ties.key(wanted.memberId()),
                null,
                Locale.ENGLISH);
        try {
            members.join(wanted, oneself);
            return "";
        } catch (RuleViolation broken) {
            return broken.rule().name();
        }
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

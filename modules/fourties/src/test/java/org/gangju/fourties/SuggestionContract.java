package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.List;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.Test;

/** Branches are suggested from what members declare themselves, and from nothing else. */
abstract class SuggestionContract extends TiesContract {

    @Test
    void suggestsWhatMatchesADeclaredWordAndSaysWhich() {
        String id = ties.approved("INTEREST");
        ties.approved("PROFESSION", "tags", List.of("法律"));
        String wang = ties.member("王一", ties.home);
        ties.declare(wang, "书法", "摄影", " 志愿服务");

        assertThat(suggested(ties.signedIn(wang), wang))
                .isEqualTo("[{functionalBranch={id=%s}, matchedWords=[志愿服务, 摄影]}]".formatted(id));
        assertThat(suggested(ties.caller, wang)).contains(id);
    }

    @Test
    void suggestsNothingToWhoHasDeclaredNothing() {
        ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);

        assertThat(suggested(ties.signedIn(wang), wang)).isEqualTo("[]");
    }

    @Test
    void suggestsNoneThatIsJoinedOrNotOpenOrOfAnotherCommunity() {
        String id = ties.approved("INTEREST");
        ties.proposed("INTEREST", ties.community);
        String elsewhere = ties.acting("1-1-1-2")
                .created("proposeFunctionalBranch", "functionalBranch", ties.wanted("INTEREST", ties.otherCommunity));
        ties.acting("1-1-1").done("approveProposal", input("id", ties.proposal(elsewhere)));
        String wang = ties.member("王一", ties.home);
        ties.declare(wang, "摄影");
        assertThat(suggested(ties.signedIn(wang), wang)).contains(id).doesNotContain(elsewhere);

        ties.join(id, wang);
        assertThat(suggested(ties.signedIn(wang), wang)).isEqualTo("[]");
    }

    @Test
    void isChangedByNothingThatTheMemberHasNotDeclared() {
        ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        ties.declare(wang, "摄影");
        String before = suggested(ties.caller, wang);

        ties.caller.done("describeMember", input("id", wang, "ageBand", "OVER_60", "categories", List.of("RETIRED")));
        assertThat(suggested(ties.caller, wang)).isEqualTo(before);
        ties.caller.done(
                "appointOfficer",
                input(
                        "organizationId",
                        ties.community,
                        "office",
                        "SECRETARY",
                        "holder",
                        input("memberId", wang),
                        "basis",
                        "ELECTED",
                        "validFrom",
                        Ties.today().toString()));
        assertThat(suggested(ties.caller, wang)).isEqualTo(before);
        String other = ties.organization("1-1-1-1-2", "JOINT_BRANCH", ties.community);
        ties.caller.done("transferMember", input("id", wang, "organizationId", other));
        assertThat(suggested(ties.caller, wang)).isEqualTo(before);

        ties.declare(wang);
        assertThat(suggested(ties.caller, wang)).isEqualTo("[]");
    }

    @Test
    void isForTheMemberAndWhoMayReadDeclarations() {
        ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        ties.declare(wang, "摄影");
        ApiCaller colleague = ties.signedIn(ties.member("李二", ties.home));

        colleague
                .ask("{ member(id: \"%s\") { suggestedFunctionalBranches { nodes { matchedWords } } } }"
                        .formatted(wang))
                .path("member")
                .valueIsNull();
    }

    private static String suggested(ApiCaller caller, String member) {
        return caller.ask(
                        "{ member(id: \"%s\") { suggestedFunctionalBranches { nodes { functionalBranch { id } matchedWords } } } }"
                                .formatted(member))
                .path("member.suggestedFunctionalBranches.nodes")
                .entity(Object.class)
                .get()
                .toString();
    }
}

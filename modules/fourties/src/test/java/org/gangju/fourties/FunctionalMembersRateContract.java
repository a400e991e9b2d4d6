package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.List;
import java.util.stream.IntStream;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** K21 counts members of communities once, however many branches they belong to and wherever those are. */
@SuppressWarnings("NullAway.Init")
abstract class FunctionalMembersRateContract extends TiesContract {

    @Autowired
    private Statements statements;

    @Test
    void countsEverybodyOnceWhereThePrimaryMembershipIs() {
        String first = ties.approved("INTEREST");
        String second = ties.acting("1-1-1")
                .created("proposeFunctionalBranch", "functionalBranch", ties.wanted("PROFESSION", ties.street));
        ties.acting("1-1").done("approveProposal", input("id", ties.proposal(second)));
        String wang = ties.member("王一", ties.home);
        String li = ties.member("李二", ties.otherCommunity);
        String official = ties.member("赵三", ties.street);
        ties.member("钱七", ties.home);
        ties.join(first, wang);
        ties.join(second, wang);
        ties.join(second, li);
        ties.join(second, official);

        assertThat(ties.figures(ties.city, Ties.today())).isEqualTo("2/3");
        assertThat(ties.figures(ties.community, Ties.today())).isEqualTo("1/2");
        assertThat(ties.figures(ties.otherCommunity, Ties.today())).isEqualTo("1/1");
        assertThat(breakdown()).containsExactlyInAnyOrder("1-1-1-1 1/2", "1-1-1-2 1/1");

        ties.signedIn(wang).done("leaveFunctionalBranch", input("id", first));
        assertThat(ties.figures(ties.community, Ties.today())).isEqualTo("1/2");
        ties.signedIn(wang).done("leaveFunctionalBranch", input("id", second));
        assertThat(ties.figures(ties.community, Ties.today())).isEqualTo("0/2");
    }

    @Test
    void listsThoseWhomItCounts() {
        String branch = ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        String li = ties.member("李二", ties.otherCommunity);
        ties.member("赵三", ties.street);
        ties.join(branch, wang);

        assertThat(rows("")).containsExactly(wang, li);
        assertThat(rows(", fulfilled: true")).containsExactly(wang);
        assertThat(rows(", fulfilled: false")).containsExactly(li);
    }

    private List<String> rows(String choice) {
        return ties.caller
                .ask("{ indicatorRows(organizationId: \"%s\", key: \"K21\" %s) { nodes { node { id } } } }"
                        .formatted(ties.city, choice))
                .path("indicatorRows.nodes[*].node.id")
                .entityList(String.class)
                .get();
    }

    @Test
    void takesOneStatementWithAllChildren() {
        ties.join(ties.approved("INTEREST"), ties.member("王一", ties.home));
        String query = """
                { indicators(organizationId: "%s", keys: ["K21"]) {
                    numerator denominator breakdown { nodes { numerator } } } }""".formatted(ties.street);

        long counting = statements.during(() -> ties.caller.ask(query)).ofTheOperation().stream()
                .filter(statement -> statement.contains("functional_branch"))
                .count();
        assertThat(counting).isEqualTo(1);
    }

    private List<String> breakdown() {
        var answer = ties.caller.ask("""
                { indicators(organizationId: "%s", keys: ["K21"]) {
                    breakdown { nodes { organization { code } numerator denominator } } } }""".formatted(ties.street));
        List<String> codes = answer.path("indicators[0].breakdown.nodes[*].organization.code")
                .entityList(String.class)
                .get();
        List<Integer> above = answer.path("indicators[0].breakdown.nodes[*].numerator")
                .entityList(Integer.class)
                .get();
        List<Integer> below = answer.path("indicators[0].breakdown.nodes[*].denominator")
                .entityList(Integer.class)
                .get();
        return IntStream.range(0, codes.size())
                .filter(index -> below.get(index) > 0)
                .mapToObj(index -> codes.get(index).substring(codes.get(index).indexOf('-') + 1) + " "
                        + above.get(index) + "/" + below.get(index))
                .toList();
    }
}

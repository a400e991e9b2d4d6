package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.ArrayList;
import java.util.List;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements of an operation does not depend on how many rows it touches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class FourtiesStatementsContract extends TiesContract {

    private static final int FEW = 2;
    private static final int MANY = 6;

    @Autowired
    private Statements statements;

    private boolean filled;

    @Override
    @BeforeEach
    void growsAStreet() {
        if (filled) {
            return;
        }
        super.growsAStreet();
        List<String> branches = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            branches.add(ties.approved("INTEREST"));
            String member = ties.member("党员" + number, ties.home);
            ties.declare(member, "摄影");
            ties.join(branches.getLast(), member);
            ties.caller.done("setFunctionalBranchLeader", input("id", branches.getLast(), "memberId", member));
            ties.caller.done("scheduleFunctionalBranchActivity", ties.activity(branches.getLast()));
        }
        filled = true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functionalBranches(first: %d) { totalCount nodes { name tags memberCount full warnings } }",
                "functionalBranches(first: %d) { nodes { organization { code } branch { code } leader { member { displayName } } } }",
                "functionalBranches(first: %d) { nodes { states { totalCount nodes { status } } proposal { status } grid { code } } }",
                "functionalBranches(first: %d) { nodes { lastActivityOn activities { totalCount nodes { title kind attendance subject { id } } } } }",
                "members(first: %d) { nodes { functionalBranches { totalCount nodes { name tags } } } }",
                "members(first: %d) { nodes { suggestedFunctionalBranches { totalCount nodes { matchedWords functionalBranch { tags } } } } }",
                "organizations(first: %d) { nodes { functionalBranches(subtree: true) { totalCount nodes { name } } forbiddenProcedures { reason } } }"
            })
    void asManyForManyAsForFew(String field) {
        var caller = ties.client(
                ties.community,
                "fourties.read",
                "organization.read",
                "member.read",
                "proposal.read",
                "grid.read",
                "activity.read");
        List<Integer> counts = List.of(FEW, MANY).stream()
                .map(first -> statements
                        .during(() -> caller.ask("{ " + field.formatted(first) + " }"))
                        .ofTheOperation()
                        .size())
                .toList();

        assertThat(counts.get(1)).isEqualTo(counts.get(0)).isPositive();
    }
}

package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.ArrayList;
import java.util.List;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;

/** A branch never has more members than places, nor two leaders, whoever asks at the same time. */
abstract class JoiningConcurrencyContract extends TiesContract {

    private static final int PLACES = 5;

    @Test
    void takesAsManyAsThereArePlaces() throws Exception {
        String id = ties.approved("INTEREST", "capacity", PLACES);
        List<ApiCaller> members = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS; number++) {
            members.add(ties.signedIn(ties.member("党员" + number, ties.home)));
        }

        List<List<String>> answers =
                AtOnce.of(number -> () -> members.get(number).problems("joinFunctionalBranch", input("id", id)));

        assertThat(answers).filteredOn(List::isEmpty).hasSize(PLACES);
        assertThat(answers).filteredOn(List.of("FOURTIES_FULL")::equals).hasSize(AtOnce.CALLERS - PLACES);
        assertThat(ties.of(id, "memberCount")).isEqualTo(String.valueOf(PLACES));
    }

    @Test
    void isLedByNobodyWhoLeavesMeanwhile() throws Exception {
        String id = ties.approved("INTEREST");
        List<String> members = new ArrayList<>();
        List<ApiCaller> signedIn = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 2; number++) {
            members.add(ties.member("党员" + number, ties.home));
            signedIn.add(ties.signedIn(members.getLast()));
            signedIn.getLast().done("joinFunctionalBranch", input("id", id));
        }
        List<List<String>> answers = AtOnce.of(number -> () -> number % 2 == 0
                ? signedIn.get(number / 2).problems("leaveFunctionalBranch", input("id", id))
                : ties.caller.problems(
                        "setFunctionalBranchLeader", input("id", id, "memberId", members.get(number / 2))));
        assertThat(answers)
                .allMatch(problems -> problems.isEmpty() || problems.equals(List.of("FOURTIES_LEADER_NOT_OF_BRANCH")));
        assertThat(ties.of(id, "memberCount")).isEqualTo("0");
        ties.caller
                .ask("{ functionalBranch(id: \"%s\") { leader { member { id } } } }".formatted(id))
                .path("functionalBranch.leader")
                .valueIsNull();
    }

    @Test
    void hasNoFewerPlacesThanMembersWhoeverComesFirst() throws Exception {
        String id = ties.approved("INTEREST");
        List<ApiCaller> members = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 4; number++) {
            members.add(ties.signedIn(ties.member("党员" + number, ties.home)));
        }
        AtOnce.of(number -> () -> number < members.size()
                ? members.get(number).problems("joinFunctionalBranch", input("id", id))
                : ties.caller.problems(
                        "describeFunctionalBranch",
                        input("id", id, "purpose", "以影会友", "tags", List.of("摄影"), "capacity", 1 + number % 8)));
        assertThat(Integer.parseInt(ties.of(id, "memberCount")))
                .isLessThanOrEqualTo(Integer.parseInt(ties.of(id, "capacity")));
    }

    @Test
    void hasOneLeaderHoweverManyAreSet() throws Exception {
        String id = ties.approved("INTEREST");
        List<String> members = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            members.add(ties.member("党员" + number, ties.home));
            ties.join(id, members.getLast());
        }

        AtOnce.of(number -> () -> ties.caller.problems(
                "setFunctionalBranchLeader", input("id", id, "memberId", members.get(number % 3))));

        long leaders = database.sql("""
                        SELECT COUNT(*) FROM assignment WHERE subject_type = 'FunctionalBranch' AND subject_id = ?
                        AND (valid_to IS NULL OR valid_to > valid_from)""").param(Ties.key(id)).query(Long.class).single();
        assertThat(leaders).isEqualTo(1);
        assertThat(ties.of(id, "status")).isEqualTo("ACTIVE");
    }
}

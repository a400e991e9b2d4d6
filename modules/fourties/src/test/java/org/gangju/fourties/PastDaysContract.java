package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.testkit.time.MovableClock;
import org.gangju.testkit.time.MovableTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What is left on a day changes no figure and no leader of the days before. */
@MovableTime
@SuppressWarnings("NullAway.Init")
abstract class PastDaysContract extends TiesContract {

    @Autowired
    private MovableClock clock;

    @AfterEach
    void returnsToToday() {
        clock.goTo(Ties.today());
    }

    @Test
    void areCountedAsTheyWere() {
        String id = ties.approved("INTEREST");
        String wang = ties.member("王一", ties.home);
        String li = ties.member("李二", ties.home);
        String zhao = ties.member("赵三", ties.home);
        List.of(wang, li, zhao).forEach(member -> ties.join(id, member));
        assertFigures(0, "3/3", "0/0");
        goTo(1);
        ties.signedIn(wang).done("leaveFunctionalBranch", input("id", id));
        assertFigures(1, "2/3", "0/0");
        goTo(2);
        ties.caller.done("transferMember", input("id", li, "organizationId", ties.otherCommunity));
        assertFigures(2, "1/2", "1/1");
        goTo(3);
        ties.caller.done("eraseMember", input("id", zhao, "reason", "本人要求"));
        assertFigures(3, "0/1", "1/1");
        goTo(4);
        ties.caller.done("dissolveFunctionalBranch", input("id", id, "reason", "任务完成"));
        assertFigures(4, "0/1", "0/1");
        assertFigures(3, "0/1", "1/1");
        assertFigures(2, "1/2", "1/1");
        assertFigures(1, "2/3", "0/0");
        assertFigures(0, "3/3", "0/0");
    }

    @Test
    void haveTheLeadersThatTheyHad() {
        String id = ties.active();
        String li = ties.member("李二二", ties.home);
        ties.join(id, li);
        goTo(1);
        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", li));
        goTo(2);
        ties.caller.done("eraseMember", input("id", li, "reason", "本人要求"));
        assertThat(ties.of(id, "warnings")).isEqualTo("[WITHOUT_LEADER]");
        assertThat(ties.of(id, "memberCount")).isEqualTo("3");
        ties.caller
                .ask("{ functionalBranch(id: \"%s\") { leader { member { id } } } }".formatted(id))
                .path("functionalBranch.leader")
                .valueIsNull();
        leader(id, 0)
                .path("functionalBranch.leader.displayName")
                .entity(String.class)
                .isEqualTo("王一");
        leader(id, 1)
                .path("functionalBranch.leader.displayName")
                .valueIsNull()
                .path("functionalBranch.leader.member.displayName")
                .entity(String.class)
                .isEqualTo("（已删除）(erased)");
    }

    private GraphQlTester.Response leader(String id, int day) {
        return ties.caller.ask(
                "{ functionalBranch(id: \"%s\") { leader(asOf: \"%s\") { displayName member { displayName } } } }"
                        .formatted(id, Ties.today().plusDays(day)));
    }

    private void goTo(int day) {
        clock.goTo(Ties.today().plusDays(day));
    }

    private void assertFigures(int day, String community, String other) {
        LocalDate asked = Ties.today().plusDays(day);
        assertThat(ties.figures(ties.community, asked)).isEqualTo(community);
        assertThat(ties.figures(ties.otherCommunity, asked)).isEqualTo(other);
    }
}

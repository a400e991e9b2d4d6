package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.time.MovableClock;
import org.gangju.testkit.time.MovableTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A branch schedules what it holds, its members sign in themselves, and what was held wakes it. */
@MovableTime
@SuppressWarnings("NullAway.Init")
abstract class BranchActivityContract extends TiesContract {

    private static final String NAME = "scheduleFunctionalBranchActivity";

    @Autowired
    private MovableClock clock;

    @Autowired
    private WakingTask waking;

    private String wang;
    private String branch;

    @BeforeEach
    void formsABranch() {
        branch = ties.active();
        wang = ties.member("王一一", ties.home);
        ties.join(branch, wang);
    }

    @AfterEach
    void returnsToToday() {
        clock.goTo(Ties.today());
    }

    @Test
    void isFoundAndSignedInToByTheMembersThemselves() {
        String id = scheduled();
        ApiCaller member = ties.signedIn(wang);

        assertThat(seen(member)).containsExactly(id);
        assertThat(member.problems("signInToActivity", input("activityId", id))).isEmpty();
        ties.caller.ask("""
                        { node(id: "%s") { ... on Activity { kind status attendance subject { id } organization { id }
                            signIns { nodes { participant { displayName } } } } } }""".formatted(id)).path("node").matchesJson("""
                        { "kind": "FUNCTIONAL_BRANCH", "status": "PLANNED", "attendance": 1, "subject": { "id": "%s" },
                          "organization": { "id": "%s" },
                          "signIns": { "nodes": [ { "participant": { "displayName": "王一一" } } ] } }""".formatted(branch, ties.organizationOf(branch)));
    }

    @Test
    void isForWhoBelongsToTheBranchAtTheTime() {
        String id = scheduled();
        String other = ties.member("赵三", ties.home);
        assertThat(ties.signedIn(other).problemAt("signInToActivity", input("activityId", id)))
                .isEqualTo("NOT_FOUND activityId");
        assertThat(ties.caller.problemAt("signInToActivity", signing(id, "memberId", other)))
                .isEqualTo("FOURTIES_ATTENDEE_NOT_OF_BRANCH participant");
        assertThat(ties.caller.problemAt("signInToActivity", signing(id, "displayName", "路人")))
                .isEqualTo("FOURTIES_ATTENDEE_NOT_OF_BRANCH participant");
        ApiCaller member = ties.signedIn(wang);
        member.done("leaveFunctionalBranch", input("id", branch));
        assertThat(member.problemAt("signInToActivity", input("activityId", id)))
                .isEqualTo("NOT_FOUND activityId");
        assertThat(seen(member)).isEmpty();
        assertThat(ties.caller
                        .ask("{ node(id: \"%s\") { ... on Activity { attendance } } }".formatted(id))
                        .path("node.attendance")
                        .entity(Integer.class)
                        .get())
                .isZero();
    }

    @Test
    void isForWhoBelongedToTheBranchOnItsDay() {
        String id = scheduled();
        clock.goTo(Ties.today().plusDays(1));
        String late = ties.member("赵三", ties.home);
        ties.join(branch, late);
        assertThat(ties.caller.problemAt("signInToActivity", signing(id, "memberId", late)))
                .isEqualTo("FOURTIES_ATTENDEE_NOT_OF_BRANCH participant");
        assertThat(ties.signedIn(late).problemAt("signInToActivity", input("activityId", id)))
                .isEqualTo("NOT_FOUND activityId");
        ApiCaller member = ties.signedIn(wang);
        member.done("leaveFunctionalBranch", input("id", branch));
        assertThat(member.problems("signInToActivity", input("activityId", id))).isEmpty();
        ties.caller
                .ask("{ node(id: \"%s\") { ... on Activity { attendance } } }".formatted(id))
                .path("node.attendance")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void isScheduledByWhoLooksAfterTheBranchWhileThereIsOne() {
        String proposed = ties.proposed("INTEREST", ties.community);
        assertThat(ties.caller.problemAt(NAME, ties.activity(proposed))).isEqualTo("FOURTIES_NOT_ESTABLISHED id");
        assertThat(ties.signedIn(wang).error(NAME, ties.activity(branch))).isEqualTo("FORBIDDEN");
        assertThat(ties.client(ties.otherCommunity, "fourties.write", "fourties.read")
                        .problemAt(NAME, ties.activity(branch)))
                .isEqualTo("NOT_FOUND id");
        assertThat(ties.caller.problemAt(NAME, ties.activity(branch, "title", " ")))
                .isEqualTo("TEXT_BLANK title");
        assertThat(ties.caller.problemAt(
                        NAME,
                        ties.activity(
                                branch,
                                "endsAt",
                                OffsetDateTime.now(clock).minusHours(1).toString())))
                .isEqualTo("ACTIVITY_TIMES_REVERSED endsAt");
        assertThat(ties.caller.problems(NAME, ties.activity(ties.approved("INTEREST"))))
                .isEmpty();
        assertThat(ties.client(ties.community, "fourties.write", "fourties.read")
                        .problems(NAME, ties.activity(branch)))
                .isEmpty();
    }

    @Test
    void isOffWithTheBranch() {
        String id = scheduled();
        ties.caller.done("dissolveFunctionalBranch", input("id", branch, "reason", "任务完成"));

        ties.caller
                .ask("{ node(id: \"%s\") { ... on Activity { status cancelReason } } }".formatted(id))
                .path("node")
                .matchesJson("{ \"status\": \"CANCELLED\", \"cancelReason\": \"任务完成\" }");
        assertThat(ties.caller.problemAt(NAME, ties.activity(branch))).isEqualTo("FOURTIES_NOT_ESTABLISHED id");
    }

    @Test
    void isOfAnotherKindWhereTheModuleIsOff() {
        String id = scheduled();
        ties.caller.done(
                "setModule",
                input("moduleId", "fourties", "organizationId", ties.district, "decision", "DISABLE", "reason", "试点"));

        ties.acting("1-1")
                .ask("{ node(id: \"%s\") { ... on Activity { kind title subject { id } } } }".formatted(id))
                .path("node")
                .matchesJson("{ \"kind\": \"OTHER\", \"title\": \"影展\", \"subject\": null }");
        assertThat(ties.acting("1-1").problemAt("signInToActivity", signing(id, "memberId", wang)))
                .isEqualTo("MODULE_DISABLED activityId");
    }

    @Test
    void wakesTheBranchOnceItWasHeld() {
        ties.caller.done("restFunctionalBranch", input("id", branch, "reason", "假期"));
        clock.goTo(Ties.today().plusDays(1));
        String unattended = scheduled();
        String attended = scheduled();
        ties.caller.done("signInToActivity", signing(attended, "memberId", wang));
        assertThat(wokenOn(1)).isEqualTo("DORMANT null");

        assertThat(wokenOn(2)).isEqualTo("ACTIVE " + Ties.today().plusDays(1));
        assertThat(seen(ties.caller)).containsExactlyInAnyOrder(unattended, attended);
        assertThat(ties.of(branch, "states { nodes { status } }")).endsWith("{status=DORMANT}, {status=ACTIVE}]}");
    }

    @Test
    void leavesABranchAtRestThatSomebodyPutToRestAfterwards() {
        String attended = scheduled();
        ties.caller.done("signInToActivity", signing(attended, "memberId", wang));
        ties.caller.done("restFunctionalBranch", input("id", branch, "reason", "假期"));

        assertThat(wokenOn(1)).isEqualTo("DORMANT " + Ties.today());
        String cancelled = scheduled();
        ties.caller.done("signInToActivity", signing(cancelled, "memberId", wang));
        ties.caller.done("cancelActivity", input("id", cancelled, "reason", "下雨"));
        assertThat(wokenOn(2)).isEqualTo("DORMANT " + Ties.today());
    }

    /** Where the branch stands after the task has looked that many days from now, and when it last held something. */
    private String wokenOn(int days) {
        LocalDate day = Ties.today().plusDays(days);
        clock.goTo(day);
        waking.run();
        String status = ties.of(branch, "status");
        return status + " "
                + ties.caller
                        .ask("{ functionalBranch(id: \"%s\") { lastActivityOn } }".formatted(branch))
                        .path("functionalBranch")
                        .entity(LastActivity.class)
                        .get()
                        .lastActivityOn();
    }

    private List<String> seen(ApiCaller caller) {
        return caller.ask("{ functionalBranch(id: \"%s\") { activities { nodes { id } } } }".formatted(branch))
                .path("functionalBranch.activities.nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private String scheduled() {
        return ties.caller.created(NAME, "activity", ties.activity(branch));
    }

    private static Map<String, @Nullable Object> signing(String activity, String field, String value) {
        return input("activityId", activity, "participant", input(field, value));
    }

    private record LastActivity(@Nullable LocalDate lastActivityOn) {}
}

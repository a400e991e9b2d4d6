package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MemberAccount;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Sessions are activities of the core: found, signed in to, moved and called off as those are, by the rules of the class. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingSessionContract {

    private static final LocalDate TOMORROW = today().plusDays(1);

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private MovableClock clock;

    private School school;
    private String district;
    private String program;
    private String wang;
    private String classId;

    @BeforeEach
    void plansAClassOfTwoDays() {
        clock.goTo(today());
        school = new School(api.bootstrapClient());
        String city = school.organization("1", "CITY_COMMITTEE", null);
        district = school.organization("1-1", "DISTRICT_COMMITTEE", city);
        school.program("市级示范培训", city);
        wang = school.member("王一", district);
        program = school.program("万人示范培训", district);
        classId = school.plannedClass(program, 9, "endsOn", TOMORROW.toString(), "days", 2, "hours", 16);
    }

    @AfterEach
    void returnsToToday() {
        clock.goTo(today());
    }

    @Test
    void isListedWithAllActivitiesAndItsSheetIsTheirs() {
        String session = school.session(classId, 9, 12, 8);
        String seat = begun(wang);
        signIn(session, seat);
        school.ask("""
                        { node(id: "%s") { ... on TrainingSession { topic hours cancelled signInCount activity {
                            id kind title venue cancelReason attendance subject { id } organization { id }
                            signIns { nodes { attendee { id } participant { displayName } } } } } } }""".formatted(session)).path("node").matchesJson("""
                        { "topic": "党章学习", "hours": 8.0, "cancelled": false, "signInCount": 1, "activity": {
                            "id": "%s", "kind": "TRAINING_SESSION", "title": "党章学习", "venue": "区委党校",
                            "cancelReason": null, "attendance": 1, "subject": { "id": "%s" },
                            "organization": { "id": "%s" }, "signIns": { "nodes": [
                                { "attendee": { "id": "%s" }, "participant": { "displayName": "王一" } } ] } } }""".formatted(
                        activity(session), classId, district, seat));
        school.ask("""
                        { activities(filter: { within: "%s", kinds: [TRAINING_SESSION] }) { nodes { id } }
                          member(id: "%s") { activitySignIns { nodes { activity { title } } } } }""".formatted(district, wang)).path("").matchesJson("""
                        { "activities": { "nodes": [ { "id": "%s" } ] },
                          "member": { "activitySignIns": { "nodes": [ { "activity": { "title": "党章学习" } } ] } } }""".formatted(activity(session)));
    }

    @Test
    void isSignedInToByParticipantsThemselvesWhileTheClassRuns() {
        String activity = activity(school.session(classId, 9, 12, 8));
        school.done("openTrainingClass", input("id", classId));
        String seat = school.enroll(classId, wang);
        ApiCaller oneself = new MemberAccount(api, database, passwords).of(wang);
        ApiCaller other = new MemberAccount(api, database, passwords).of(school.member("李二", district));
        assertThat(oneself.problemAt("signInToActivity", input("activityId", activity)))
                .isEqualTo("TRAINING_CLASS_NOT_RUNNING activityId");
        school.done("startTrainingClass", input("id", classId));
        oneself.done("signInToActivity", input("activityId", activity));
        oneself.done("signInToActivity", input("activityId", activity));
        assertThat(other.problemAt("signInToActivity", input("activityId", activity)))
                .isEqualTo("NOT_FOUND activityId");
        assertThat(signIns(seat)).isEqualTo(1);
        school.done("withdrawEnrollment", input("id", seat));
        assertThat(oneself.problemAt("signInToActivity", input("activityId", activity)))
                .isEqualTo("NOT_FOUND activityId");
    }

    @Test
    void isSignedInToByWhoeverMaySignParticipantsIn() {
        String activity = activity(school.session(classId, 9, 12, 8));
        begun(wang, "小陈", "小林", "小林");
        School terminal = new School(school.makeClient(district, "activity.signin", "training.signin")
                .tester(api));
        School planner = new School(
                school.makeClient(district, "activity.signin", "training.write").tester(api));
        assertThat(planner.error("signInToActivity", signing(activity, "memberId", wang)))
                .isEqualTo("FORBIDDEN");
        terminal.done("signInToActivity", signing(activity, "memberId", wang));
        terminal.done("signInToActivity", signing(activity, "displayName", "小陈"));
        assertThat(school.problemAt("signInToActivity", signing(activity, "displayName", "小林")))
                .isEqualTo("TRAINING_NAMESAKES_ENROLLED participant");
        assertThat(school.problemAt("signInToActivity", signing(activity, "displayName", "路人")))
                .isEqualTo("TRAINING_NOT_ENROLLED participant");
        String other = school.member("李二", district);
        assertThat(school.problemAt("signInToActivity", signing(activity, "memberId", other)))
                .isEqualTo("TRAINING_NOT_ENROLLED participant");
        school.ask("{ node(id: \"%s\") { ... on Activity { attendance } } }".formatted(activity))
                .path("node.attendance")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void takesSignInsOnItsDayAlone() {
        String session = session(TOMORROW, 9, 12, 8);
        String seat = begun(wang);
        assertThat(school.problemAt("signInToSession", sheet(session, seat)))
                .isEqualTo("ACTIVITY_SIGN_IN_NOT_OPEN sessionId");
        clock.goTo(TOMORROW);
        signIn(session, seat);
        clock.goTo(TOMORROW.plusDays(1));
        assertThat(school.problemAt("signInToSession", sheet(session, seat)))
                .isEqualTo("ACTIVITY_SIGN_IN_CLOSED sessionId");
        assertThat(signIns(seat)).isEqualTo(1);
    }

    @Test
    void movesToAFreeTimeOnADayOfTheClass() {
        String session = session(TOMORROW, 9, 12, 4);
        session(TOMORROW, 14, 17, 4);
        String activity = activity(session);
        assertThat(school.problemAt("rescheduleActivity", times(activity, TOMORROW, 11, 15)))
                .isEqualTo("TRAINING_SESSIONS_OVERLAP startsAt");
        assertThat(school.problemAt("rescheduleActivity", times(activity, TOMORROW.plusDays(1), 9, 12)))
                .isEqualTo("TRAINING_SESSION_OUTSIDE_CLASS startsAt");
        assertThat(school.problemAt("rescheduleActivity", times(activity, TOMORROW, 10, 10)))
                .isEqualTo("ACTIVITY_TIMES_REVERSED endsAt");
        begun(wang);
        school.done("rescheduleActivity", times(activity, TOMORROW, 11, 14));
        school.ask("{ trainingClass(id: \"%s\") { sessions { nodes { startsAt } } } }".formatted(classId))
                .path("trainingClass.sessions.nodes[*].startsAt")
                .entityList(String.class)
                .satisfies(times -> assertThat(times)
                        .map(OffsetDateTime::parse)
                        .containsExactly(
                                OffsetDateTime.parse(School.at(TOMORROW, 11)),
                                OffsetDateTime.parse(School.at(TOMORROW, 14))));
    }

    @Test
    void isNotAskedOfAnybodyOnceItIsCancelled() {
        String session = school.session(classId, 9, 12, 8);
        String cancelled = session(TOMORROW, 9, 12, 8);
        String seat = begun(wang);
        signIn(session, seat);
        school.done("cancelActivity", cancellation(cancelled));
        assertThat(school.problemAt("cancelActivity", cancellation(cancelled))).isEqualTo("ACTIVITY_CANCELLED id");
        assertThat(school.problemAt("cancelActivity", cancellation(session)))
                .isEqualTo("TRAINING_CLASS_WITHOUT_SESSIONS id");
        clock.goTo(TOMORROW);
        assertThat(school.problemAt("signInToSession", sheet(cancelled, seat)))
                .isEqualTo("ACTIVITY_CANCELLED sessionId");
        school.done("completeTrainingClass", input("id", classId));
        assertThat(school.problemAt("cancelActivity", cancellation(session))).isEqualTo("TRAINING_CLASS_COMPLETED id");
        school.ask("""
                        { trainingClass(id: "%s") { sessions { nodes { cancelled } }
                            enrollments { nodes { attendance creditedHours } } } }""".formatted(classId)).path("trainingClass").matchesJson("""
                        { "sessions": { "nodes": [ { "cancelled": false }, { "cancelled": true } ] },
                          "enrollments": { "nodes": [ { "attendance": "COMPLETE", "creditedHours": 16.0 } ] } }""");
    }

    @Test
    void earnsNothingByWhatWasCancelledAfterwards() {
        String session = school.session(classId, 22, 23, 8);
        session(TOMORROW, 9, 12, 8);
        String seat = begun(wang);
        signIn(session, seat);
        database.sql("UPDATE activity SET cancel_reason = '停电' WHERE id = ?")
                .param(key(activity(session)))
                .update();
        clock.goTo(TOMORROW);
        school.done("completeTrainingClass", input("id", classId));
        school.ask("{ node(id: \"%s\") { ... on TrainingEnrollment { attendance creditedHours } } }".formatted(seat))
                .path("node")
                .matchesJson("{ \"attendance\": \"ABSENT\", \"creditedHours\": 0.0 }");
    }

    @Test
    void leavesItsTimeAndItsHoursToAnotherOneOnceItIsCancelled() {
        String session = session(TOMORROW, 9, 12, 16);
        school.done("cancelActivity", cancellation(session));
        assertThat(school.problemAt("openTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_WITHOUT_SESSIONS id");
        session(TOMORROW, 9, 12, 16);
        school.done("openTrainingClass", input("id", classId));
    }

    @Test
    void isCalledOffWithItsClass() {
        String session = session(TOMORROW, 9, 12, 8);
        school.done("cancelTrainingClass", input("id", classId));
        school.ask("{ node(id: \"%s\") { ... on TrainingSession { cancelled activity { status cancelReason } } } }"
                        .formatted(session))
                .path("node")
                .matchesJson("""
                        { "cancelled": true,
                          "activity": { "status": "CANCELLED", "cancelReason": "The training class was cancelled" } }""");
        assertThat(school.problemAt("rescheduleActivity", times(activity(session), TOMORROW, 13, 14)))
                .isEqualTo("TRAINING_CLASS_CANCELLED id");
        school.done(
                "transferMember",
                input("id", wang, "organizationId", school.organization("2", "DISTRICT_COMMITTEE", null)));
        school.done("retireOrganization", input("id", district));
    }

    @Test
    void isEnteredAfterwardsForAClassThatIsOver() {
        LocalDate yesterday = today().minusDays(1);
        String past = school.plannedClass(program, 9, "startsOn", yesterday.toString(), "endsOn", yesterday.toString());
        Map<String, @Nullable Object> held = School.sessionInput(past, 9, 17, 8);
        held.putAll(input("startsAt", School.at(yesterday, 9), "endsAt", School.at(yesterday, 17)));
        school.done("scheduleTrainingSession", held);
        school.done("openTrainingClass", input("id", past));
        String seat = school.enroll(past, wang);
        school.done("startTrainingClass", input("id", past));
        assertThat(school.problemAt("signInToSession", sheet(last(past), seat)))
                .isEqualTo("ACTIVITY_SIGN_IN_CLOSED sessionId");
        school.done("recordAttendance", input("id", seat, "attendance", "COMPLETE"));
        school.done("completeTrainingClass", input("id", past));
        school.ask("{ trainingClass(id: \"%s\") { sessions { nodes { activity { status attendance } } } } }"
                        .formatted(past))
                .path("trainingClass.sessions.nodes[0].activity")
                .matchesJson("{ \"status\": \"HELD\", \"attendance\": 0 }");
    }

    @Test
    void isOnlyCancelledWhereTheModuleIsOff() {
        String session = session(TOMORROW, 9, 12, 8);
        String activity = activity(session);
        String seat = begun(wang);
        school.done(
                "setModule",
                input("moduleId", "training", "organizationId", district, "decision", "DISABLE", "reason", "试点"));
        assertThat(school.problemAt("signInToSession", sheet(session, seat))).isEqualTo("MODULE_DISABLED sessionId");
        assertThat(school.problemAt("signInToActivity", signing(activity, "memberId", wang)))
                .isEqualTo("MODULE_DISABLED activityId");
        assertThat(school.problemAt("rescheduleActivity", times(activity, TOMORROW, 13, 14)))
                .isEqualTo("MODULE_DISABLED id");
        assertThat(school.problemAt("cancelActivity", input("id", activity, "reason", "停电")))
                .isEqualTo("TRAINING_CLASS_WITHOUT_SESSIONS id");
        school.ask("{ node(id: \"%s\") { id } activity: node(id: \"%s\") { ... on Activity { title subject { id } } } }"
                        .formatted(session, activity))
                .path("")
                .matchesJson("{ \"node\": null, \"activity\": { \"title\": \"党章学习\", \"subject\": null } }");
    }

    /** Opens the class, enrolls a member and others by their names, and starts it; returns the member's seat. */
    private String begun(String memberId, String... names) {
        school.done("openTrainingClass", input("id", classId));
        String seat = school.enroll(classId, memberId);
        for (String name : names) {
            school.done(
                    "enrollParticipant", input("trainingClassId", classId, "participant", Map.of("displayName", name)));
        }
        school.done("startTrainingClass", input("id", classId));
        return seat;
    }

    private String session(LocalDate day, int from, int to, double hours) {
        Map<String, @Nullable Object> wanted = new HashMap<>(School.sessionInput(classId, from, to, hours));
        wanted.putAll(input("startsAt", School.at(day, from), "endsAt", School.at(day, to)));
        school.done("scheduleTrainingSession", wanted);
        return last(classId);
    }

    private String last(String id) {
        List<String> all = school.ask("{ trainingClass(id: \"%s\") { sessions { nodes { id } } } }".formatted(id))
                .path("trainingClass.sessions.nodes[*].id")
                .entityList(String.class)
                .get();
        return all.getLast();
    }

    private String activity(String session) {
        return school.ask("{ node(id: \"%s\") { ... on TrainingSession { activity { id } } } }".formatted(session))
                .path("node.activity.id")
                .entity(String.class)
                .get();
    }

    private static long key(String activity) {
        return NodeId.keyOf("Activity", activity).orElseThrow();
    }

    private int signIns(String seat) {
        return school.ask("{ node(id: \"%s\") { ... on TrainingEnrollment { signInCount } } }".formatted(seat))
                .path("node.signInCount")
                .entity(Integer.class)
                .get();
    }

    private void signIn(String session, String seat) {
        school.done("signInToSession", sheet(session, seat));
    }

    private static Map<String, @Nullable Object> sheet(String session, String seat) {
        return input("sessionId", session, "enrollmentId", seat);
    }

    private static Map<String, @Nullable Object> signing(String activity, String by, String who) {
        return input("activityId", activity, "participant", input(by, who));
    }

    private Map<String, @Nullable Object> cancellation(String session) {
        return input("id", activity(session), "reason", "教师请假");
    }

    private static Map<String, @Nullable Object> times(String activity, LocalDate day, int from, int to) {
        return input("id", activity, "startsAt", School.at(day, from), "endsAt", School.at(day, to));
    }
}

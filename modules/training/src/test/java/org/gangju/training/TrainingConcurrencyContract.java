package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A class never has more participants than seats, whoever enrolls at the same time. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingConcurrencyContract {

    private static final int SEATS = 10;

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private School school;
    private RowCount rows;
    private String district;
    private String classId;

    @BeforeEach
    void opensAClass() {
        school = new School(api.bootstrapClient());
        rows = new RowCount(database);
        district = school.organization("1", "DISTRICT_COMMITTEE", null);
        classId = school.openClass(school.program("万人示范培训", district), SEATS);
    }

    @Test
    void takesAsManyParticipantsAsThereAreSeats() throws Exception {
        List<String> members = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS; number++) {
            members.add(school.member("党员" + number, district));
        }
        List<String> answers = AtOnce.of(number -> () -> enrolled(Map.of("memberId", members.get(number))));
        assertThat(answers).filteredOn("ENROLLED"::equals).hasSize(SEATS);
        assertThat(answers).filteredOn("TRAINING_CLASS_FULL"::equals).hasSize(AtOnce.CALLERS - SEATS);
        assertThat(seats()).isEqualTo(SEATS);
        assertThat(enrollments()).isEqualTo(SEATS);
    }

    @Test
    void givesAMemberOneSeatHoweverManyAskForIt() throws Exception {
        String member = school.member("王一", district);
        List<String> answers = AtOnce.of(number -> () -> enrolled(Map.of("memberId", member)));
        assertThat(answers).filteredOn("ENROLLED"::equals).hasSize(1);
        assertThat(answers).filteredOn("TRAINING_ALREADY_ENROLLED"::equals).hasSize(AtOnce.CALLERS - 1);
        assertThat(seats()).isEqualTo(1);
        assertThat(enrollments()).isEqualTo(1);
    }

    @Test
    void countsTheSeatsRightWhileSomeEnrollAndOthersWithdraw() throws Exception {
        List<String> taken = new ArrayList<>();
        for (int number = 0; number < SEATS; number++) {
            taken.add(school.enroll(classId, school.member("党员" + number, district)));
        }
        AtOnce.of(number -> () -> number < SEATS
                ? String.valueOf(school.mutate(
                        "withdrawEnrollment", input("id", taken.get(number)), "trainingEnrollment { status }"))
                : enrolled(Map.of("displayName", "学员" + number)));
        assertThat(seats()).isEqualTo(enrollments()).isLessThanOrEqualTo(SEATS);
    }

    @Test
    void signsInOnceHoweverOftenTheTerminalSendsIt() throws Exception {
        String enrollment = school.enroll(classId, school.member("王一", district));
        school.done("startTrainingClass", input("id", classId));
        String session = school.ask("{ trainingClass(id: \"%s\") { sessions { nodes { id } } } }".formatted(classId))
                .path("trainingClass.sessions.nodes[0].id")
                .entity(String.class)
                .get();
        List<String> answers = AtOnce.of(number -> () -> school.mutate(
                        "signInToSession",
                        input("sessionId", session, "enrollmentId", enrollment),
                        "trainingEnrollment { id }")
                .path("result.trainingEnrollment.id")
                .entity(String.class)
                .get());
        assertThat(answers).hasSize(AtOnce.CALLERS).containsOnly(enrollment);
        assertThat(rows.of(
                        "SELECT COUNT(*) FROM activity_sign_in WHERE attendee_type = 'TrainingEnrollment' AND attendee_id = ?",
                        enrollment))
                .isEqualTo(1);
    }

    @Test
    void signsInOrCallsOffButNotBoth() throws Exception {
        String enrollment = school.enroll(classId, school.member("王一", district));
        school.done("startTrainingClass", input("id", classId));
        String session = school.ask("{ trainingClass(id: \"%s\") { sessions { nodes { id } } } }".formatted(classId))
                .path("trainingClass.sessions.nodes[0].id")
                .entity(String.class)
                .get();
        List<String> answers = AtOnce.of(number -> () -> number == AtOnce.CALLERS / 2
                ? school.refusal("cancelTrainingClass", input("id", classId))
                : school.refusal("signInToSession", input("sessionId", session, "enrollmentId", enrollment)));
        assertThat(answers).containsAnyOf("").isSubsetOf("", "TRAINING_CLASS_NOT_RUNNING sessionId");
        assertThat(answers.get(AtOnce.CALLERS / 2)).isEmpty();
        school.ask("{ trainingClass(id: \"%s\") { status } }".formatted(classId))
                .path("trainingClass.status")
                .entity(String.class)
                .isEqualTo("CANCELLED");
    }

    private String enrolled(Map<String, String> participant) {
        var answer = school.mutate(
                "enrollParticipant",
                input("trainingClassId", classId, "participant", participant),
                "trainingEnrollment { status }");
        List<String> problems =
                answer.path("result.problems[*].code").entityList(String.class).get();
        return problems.isEmpty()
                ? answer.path("result.trainingEnrollment.status")
                        .entity(String.class)
                        .get()
                : problems.getFirst();
    }

    private long seats() {
        return rows.of("SELECT seats_taken FROM training_class WHERE id = ?", classId);
    }

    private long enrollments() {
        return rows.of("SELECT COUNT(*) FROM training_enrollment WHERE class_id = ? AND status = 'ENROLLED'", classId);
    }
}

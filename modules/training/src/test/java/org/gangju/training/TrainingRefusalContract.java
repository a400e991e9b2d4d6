package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each wrong turn with its problem, and what happens again after it. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingRefusalContract {

    @Autowired
    private GangjuApi api;

    private School school;
    private String wang;
    private String li;
    private String program;

    @BeforeEach
    void opensADistrict() {
        school = new School(api.bootstrapClient());
        String district = school.organization("1", "DISTRICT_COMMITTEE", null);
        wang = school.member("王一", district);
        li = school.member("李二", district);
        program = school.program("万人示范培训", district);
    }

    @Test
    void givesASeatBackAndTakesTheMemberAgain() {
        String classId = school.openClass(program, 1);
        String enrollment = school.enroll(classId, wang);
        assertThat(school.problemAt("enrollParticipant", seat(classId, li)))
                .isEqualTo("TRAINING_CLASS_FULL trainingClassId");
        school.done("withdrawEnrollment", input("id", enrollment, "version", 0));
        assertThat(school.problemAt("withdrawEnrollment", input("id", enrollment)))
                .isEqualTo("TRAINING_ENROLLMENT_WITHDRAWN id");
        school.enroll(classId, wang);
        school.ask("{ trainingClass(id: \"%s\") { seatsTaken version enrollments(status: ENROLLED) { totalCount } } }"
                        .formatted(classId))
                .path("trainingClass.seatsTaken")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("trainingClass.enrollments.totalCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void enrollsAllOrNone() {
        String classId = school.openClass(program, 3);
        Map<String, Object> one = Map.of("memberId", wang);
        assertThat(school.problemAt("enrollParticipants", seats(classId, List.of(one, one))))
                .isEqualTo("TRAINING_ALREADY_ENROLLED participants");
        assertThat(school.problemAt("enrollParticipants", seats(classId, List.of())))
                .isEqualTo("TRAINING_PARTICIPANTS_COUNT participants");
        assertThat(school.problemAt("enrollParticipants", seats(classId, List.of(Map.of()))))
                .isEqualTo("PARTICIPANT_AMBIGUOUS participants");
        school.mutate(
                        "enrollParticipants",
                        seats(classId, List.of(one, Map.of("memberId", li), Map.of("displayName", "小陈"))),
                        "trainingClass { seatsTaken }")
                .path("result.trainingClass.seatsTaken")
                .entity(Integer.class)
                .isEqualTo(3);
        assertThat(school.problemAt("enrollParticipants", seats(classId, List.of(Map.of("displayName", "小林")))))
                .isEqualTo("TRAINING_CLASS_FULL trainingClassId");
    }

    @Test
    void refusesWhatDoesNotComeNext() {
        String classId = school.plannedClass(program, 2);
        assertThat(school.problemAt("openTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_WITHOUT_SESSIONS id");
        assertThat(school.problemAt("startTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_NOT_OPEN id");
        assertThat(school.problemAt("enrollParticipant", seat(classId, wang)))
                .isEqualTo("TRAINING_CLASS_NOT_OPEN trainingClassId");
        String session = school.session(classId, 9, 17, 8);
        school.done("openTrainingClass", input("id", classId));
        String enrollment = school.enroll(classId, wang);
        assertThat(school.problemAt("enrollParticipant", seat(classId, wang)))
                .isEqualTo("TRAINING_ALREADY_ENROLLED participant");
        assertThat(school.problemAt("signInToSession", input("sessionId", session, "enrollmentId", enrollment)))
                .isEqualTo("TRAINING_CLASS_NOT_RUNNING sessionId");
        assertThat(school.problemAt("completeTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_NOT_RUNNING id");
        school.done("startTrainingClass", input("id", classId));
        assertThat(school.problemAt("scheduleTrainingSession", School.sessionInput(classId, 18, 19, 1)))
                .isEqualTo("TRAINING_CLASS_BEGUN trainingClassId");
        assertThat(school.problemAt("signInToSession", input("sessionId", session, "enrollmentId", session)))
                .isEqualTo("NOT_FOUND enrollmentId");
        school.done("recordAttendance", input("id", enrollment, "attendance", "PARTIAL", "version", 0));
        school.done("completeTrainingClass", input("id", classId));
        assertThat(school.problemAt("recordAttendance", input("id", enrollment, "attendance", "COMPLETE")))
                .isEqualTo("TRAINING_CLASS_NOT_RUNNING id");
        assertThat(school.problemAt("withdrawEnrollment", input("id", enrollment)))
                .isEqualTo("TRAINING_CLASS_COMPLETED id");
        assertThat(school.problemAt("cancelTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_COMPLETED id");
        assertThat(school.problemAt("openTrainingClass", input("id", classId)))
                .isEqualTo("TRAINING_CLASS_NOT_PLANNED id");
    }

    @Test
    void refusesDatesAndAmountsThatCannotBe() {
        assertThat(school.problemAt("createTrainingClass", School.classInput(program, 1, "days", 4.3)))
                .isEqualTo("TRAINING_NOT_IN_HALVES days");
        assertThat(school.problemAt("createTrainingClass", School.classInput(program, 1, "days", 1.5)))
                .isEqualTo("TRAINING_DAYS_BEYOND_DATES days");
        assertThat(school.problemAt("createTrainingClass", School.classInput(program, 0)))
                .isEqualTo("TRAINING_CAPACITY_OUT_OF_RANGE capacity");
        assertThat(school.problemAt(
                        "createTrainingClass",
                        School.classInput(
                                program, 1, "endsOn", today().minusDays(1).toString())))
                .isEqualTo("TRAINING_DATES_REVERSED endsOn");
        String classId = school.plannedClass(program, 1);
        school.session(classId, 9, 12, 6);
        assertThat(school.problemAt("scheduleTrainingSession", School.sessionInput(classId, 11, 13, 2)))
                .isEqualTo("TRAINING_SESSIONS_OVERLAP startsAt");
        assertThat(school.problemAt("scheduleTrainingSession", School.sessionInput(classId, 12, 15, 2.5)))
                .isEqualTo("TRAINING_SESSION_HOURS_EXCEEDED hours");
        Map<String, Object> tomorrow = new HashMap<>(School.sessionInput(classId, 12, 15, 2));
        tomorrow.put("endsAt", School.at(today().plusDays(1), 3));
        assertThat(school.problemAt("scheduleTrainingSession", new HashMap<>(tomorrow)))
                .isEqualTo("TRAINING_SESSION_OUTSIDE_CLASS startsAt");
    }

    @Test
    void actsOnceForARepeatedRequest() {
        String classId = school.openClass(program, 2);
        Map<String, Object> once = new HashMap<>(Map.of(
                "trainingClassId", classId, "participant", Map.of("displayName", "小陈"), "clientMutationId", classId));
        school.done("enrollParticipant", new HashMap<>(once));
        school.done("enrollParticipant", new HashMap<>(once));
        school.ask("{ trainingClass(id: \"%s\") { seatsTaken } }".formatted(classId))
                .path("trainingClass.seatsTaken")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private static Map<String, @Nullable Object> seat(String classId, String memberId) {
        return input("trainingClassId", classId, "participant", Map.of("memberId", memberId));
    }

    private static Map<String, @Nullable Object> seats(String classId, List<Map<String, Object>> participants) {
        return input("trainingClassId", classId, "participants", participants);
    }
}

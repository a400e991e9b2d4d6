package org.gangju.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Holds training of its own through the API, in organizations that no other test uses. */
final class School extends ApiCaller {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";

    School(GraphQlTester api) {
        super(api);
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    String organization(String code, String type, @Nullable String parentId) {
        return created(
                "createOrganization",
                "organization",
                input(
                        "code",
                        prefix + code,
                        "name",
                        "中国共产党" + code + "委员会",
                        "shortName",
                        code + "党委",
                        "type",
                        type,
                        "parentId",
                        parentId));
    }

    String member(String name, String organizationId) {
        return member(name, "FULL", organizationId);
    }

    String member(String name, String status, String organizationId) {
        return created(
                "createMember",
                "member",
                input(
                        "displayName",
                        name,
                        "status",
                        status,
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        organizationId));
    }

    String program(String title, String organizationId, @Nullable Object... further) {
        Map<String, @Nullable Object> input = input(
                "title",
                title,
                "year",
                today().getYear(),
                "organizationId",
                organizationId,
                "organizerLevel",
                "DISTRICT");
        input.putAll(input(further));
        return created("createTrainingProgram", "trainingProgram", input);
    }

    /** Gives an office of an organization to a member from a day on. */
    void appoint(String memberId, String office, String organizationId, LocalDate from) {
        done(
                "appointOfficer",
                input(
                        "organizationId",
                        organizationId,
                        "office",
                        office,
                        "holder",
                        Map.of("memberId", memberId),
                        "basis",
                        "APPOINTED",
                        "validFrom",
                        from.toString()));
    }

    /** What an indicator counts for an organization on a day: above and below the line. */
    String indicator(String organizationId, String key, LocalDate day) {
        var answer =
                ask("{ indicators(organizationId: \"%s\", keys: [\"%s\"], asOf: \"%s\") { numerator denominator } }"
                        .formatted(organizationId, key, day));
        return answer.path("indicators[0].numerator").entity(Integer.class).get() + "/"
                + answer.path("indicators[0].denominator").entity(Integer.class).get();
    }

    /** A planned class of today, of 8 hours. */
    String plannedClass(String programId, int capacity, @Nullable Object... further) {
        return created("createTrainingClass", "trainingClass", classInput(programId, capacity, further));
    }

    /** What a planned class of today, of 8 hours, is made of. */
    static Map<String, @Nullable Object> classInput(String programId, int capacity, @Nullable Object... further) {
        Map<String, @Nullable Object> input = input(
                "programId",
                programId,
                "title",
                "第一期",
                "venue",
                "区委党校",
                "startsOn",
                today().toString(),
                "endsOn",
                today().toString(),
                "days",
                1,
                "hours",
                8,
                "capacity",
                capacity);
        input.putAll(input(further));
        return input;
    }

    /** What a session of today, from one full hour to another, is made of. */
    static Map<String, @Nullable Object> sessionInput(String classId, int from, int to, double hours) {
        return input(
                "trainingClassId",
                classId,
                "topic",
                "党章学习",
                "startsAt",
                at(today(), from),
                "endsAt",
                at(today(), to),
                "hours",
                hours);
    }

    static String at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(ZONE).toOffsetDateTime().toString();
    }

    /** Schedules a session of today and returns its id. */
    String session(String classId, int from, int to, double hours) {
        done("scheduleTrainingSession", sessionInput(classId, from, to, hours));
        return ask("{ trainingClass(id: \"%s\") { sessions(last: 1) { nodes { id } } } }".formatted(classId))
                .path("trainingClass.sessions.nodes[0].id")
                .entity(String.class)
                .get();
    }

    /** An open class of today with one session of all its hours. */
    String openClass(String programId, int capacity, @Nullable Object... further) {
        String id = plannedClass(programId, capacity, further);
        session(id, 9, 17, 8);
        done("openTrainingClass", input("id", id));
        return id;
    }

    String enroll(String classId, String memberId) {
        return created(
                "enrollParticipant",
                "trainingEnrollment",
                input("trainingClassId", classId, "participant", Map.of("memberId", memberId)));
    }

    /** Enrolls them in a class of today, which all of them attend and which is completed. */
    void train(String programId, String... memberIds) {
        train(programId, 8, memberIds);
    }

    /** Likewise, in a class of that many hours. */
    void train(String programId, int hours, String... memberIds) {
        String classId = openClass(programId, memberIds.length, "hours", hours);
        for (String memberId : memberIds) {
            enroll(classId, memberId);
        }
        done("startTrainingClass", input("id", classId));
        ask("{ trainingClass(id: \"%s\") { enrollments { nodes { id } } } }".formatted(classId))
                .path("trainingClass.enrollments.nodes[*].id")
                .entityList(String.class)
                .get()
                .forEach(id -> done("recordAttendance", input("id", id, "attendance", "COMPLETE")));
        done("completeTrainingClass", input("id", classId));
    }
}

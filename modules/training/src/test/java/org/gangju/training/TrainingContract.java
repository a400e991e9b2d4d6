package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;
import static org.gangju.training.School.today;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The users' story, from a program to K27. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private TrainingClassStart starting;

    private School school;
    private String district;
    private String branch;
    private String wang;
    private String li;
    private String zhao;
    private String program;

    @BeforeEach
    void opensADistrict() {
        school = new School(api.bootstrapClient());
        district = school.organization("1", "DISTRICT_COMMITTEE", null);
        branch = school.organization("1-1", "JOINT_BRANCH", district);
        wang = school.member("王一", branch);
        li = school.member("李二", branch);
        zhao = school.member("赵三", "PROBATIONARY", district);
        program = school.program("万人示范培训", district);
    }

    @Test
    void leadsFromAProgramToItsIndicators() {
        String classId = school.plannedClass(program, 3, "days", 0.5, "hours", 32);
        String morning = school.session(classId, 9, 12, 3.5);
        String afternoon = school.session(classId, 14, 17, 4.5);
        school.done("openTrainingClass", input("id", classId));
        String ofWang = school.enroll(classId, wang);
        String ofLi = school.enroll(classId, li);
        school.done(
                "enrollParticipant", input("trainingClassId", classId, "participant", Map.of("displayName", "网格员小陈")));
        starting.run();
        for (String session : List.of(morning, afternoon, afternoon)) {
            school.done("signInToSession", input("sessionId", session, "enrollmentId", ofWang));
        }
        school.done("signInToSession", input("sessionId", morning, "enrollmentId", ofLi));
        school.done("completeTrainingClass", input("id", classId));

        assertCompleted(classId);
        assertThat(indicator(district, "K27_COMPLETION")).isEqualTo("1/3");
        assertThat(indicator(district, "K27_HOURS")).isEqualTo("1/3");
        assertThat(indicator(branch, "K27_COMPLETION")).isEqualTo("1/2");
        assertThat(hours(wang)).isEqualTo(32.0);
        assertThat(hours(li)).isEqualTo(3.5);
        assertThat(hours(zhao)).isEqualTo(0.0);
    }

    private void assertCompleted(String classId) {
        var answer = school.ask("""
                { trainingClass(id: "%s") { status days seatsTaken organization { id } program { title }
                    sessions { nodes { signInCount } }
                    enrollments { nodes { displayName member { id } attendance creditedHours creditedOn
                      signInCount trainingClass { title } } } } }""".formatted(classId));
        answer.path("trainingClass.status").entity(String.class).isEqualTo("COMPLETED");
        answer.path("trainingClass.days").entity(Double.class).isEqualTo(0.5);
        answer.path("trainingClass.seatsTaken").entity(Integer.class).isEqualTo(3);
        answer.path("trainingClass.organization.id").entity(String.class).isEqualTo(district);
        answer.path("trainingClass.program.title").entity(String.class).isEqualTo("万人示范培训");
        answer.path("trainingClass.sessions.nodes[*].signInCount")
                .entityList(Integer.class)
                .containsExactly(2, 1);
        String people = "trainingClass.enrollments.nodes[*].";
        answer.path(people + "displayName").entityList(String.class).containsExactly("王一", "李二", "网格员小陈");
        answer.path(people + "attendance").entityList(String.class).containsExactly("COMPLETE", "PARTIAL", "ABSENT");
        answer.path(people + "creditedHours").entityList(Double.class).containsExactly(32.0, 3.5, 0.0);
        answer.path(people + "creditedOn")
                .entityList(String.class)
                .satisfies(days -> assertThat(days).hasSize(3).containsOnly(today().toString()));
        answer.path(people + "signInCount").entityList(Integer.class).containsExactly(2, 1, 0);
        answer.path("trainingClass.enrollments.nodes[2].member").valueIsNull();
    }

    @Test
    void countsPeopleOnceHoweverOftenTheyCompleteAndBySeveralPrograms() {
        String second = school.program("党员进党校", branch);
        school.train(program, wang, li);
        school.train(second, wang);
        assertThat(indicator(district, "K27_COMPLETION")).isEqualTo("2/3");
        assertThat(indicator(branch, "K27_COMPLETION")).isEqualTo("2/2");
    }

    @Test
    void asksOfEverybodyTheMostHoursOfTheProgramsForThem() {
        school.program("书记培训", branch, "hoursStandard", "SECRETARY");
        String short8 = school.program("预备党员培训", district, "targetHours", 8, "audience", audience("PROBATIONARY"));
        school.train(short8, zhao);
        assertThat(indicator(district, "K27_HOURS")).isEqualTo("0/3");
        String own = school.organization("1-2", "JOINT_BRANCH", district);
        assertThat(indicator(own, "K27_HOURS")).isEqualTo("0/0");
        school.ask("{ organization(id: \"%s\") { trainingPrograms { nodes { targetHours } } } }".formatted(branch))
                .path("organization.trainingPrograms.nodes[*].targetHours")
                .entityList(Double.class)
                .containsExactly(56.0);
    }

    @Test
    void meansByAnAudienceThoseWhoFulfilItsRule() {
        String full = school.program("正式党员轮训", district, "audience", audience("FULL"));
        String ofBranches =
                school.program("支部培训", district, "audience", input("organizationTypes", List.of("JOINT_BRANCH")));
        String ofCommunities =
                school.program("社区培训", district, "audience", input("organizationLevels", List.of("COMMUNITY")));
        assertThat(targets(program)).containsExactly("赵三", "王一", "李二");
        assertThat(targets(full)).containsExactly("王一", "李二");
        assertThat(targets(ofBranches)).containsExactly("王一", "李二");
        assertThat(targets(ofCommunities)).isEmpty();
        school.ask("{ trainingProgram(id: \"%s\") { targetCount(asOf: \"2020-01-01\") audience { memberStatuses } } }"
                        .formatted(full))
                .path("trainingProgram.targetCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("trainingProgram.audience.memberStatuses")
                .entityList(String.class)
                .containsExactly("FULL");
    }

    @Test
    void tellsHowFarARotationPlanHasCome() {
        school.train(program, wang, li);
        String plan = school.mutate(
                        "createRotationPlan",
                        input(
                                "title",
                                "五年轮训",
                                "organizationId",
                                district,
                                "startsOn",
                                today().toString(),
                                "endsOn",
                                today().plusYears(1).toString(),
                                "targetShare",
                                0.6,
                                "programIds",
                                List.of(program)),
                        "rotationPlan { id }")
                .path("result.rotationPlan.id")
                .entity(String.class)
                .get();
        school.ask("""
                        { rotationPlan(id: "%s") { targetShare programs { nodes { id } }
                            progress { target completed share reached }
                            before: progress(asOf: "2020-01-01") { target completed share reached } } }""".formatted(plan))
                .path("rotationPlan.targetShare")
                .entity(Double.class)
                .isEqualTo(0.6)
                .path("rotationPlan.programs.nodes[*].id")
                .entityList(String.class)
                .containsExactly(program)
                .path("rotationPlan.progress")
                .entity(RotationProgress.class)
                .isEqualTo(new RotationProgress(3, 2, 2.0 / 3, true))
                .path("rotationPlan.before")
                .entity(RotationProgress.class)
                .isEqualTo(new RotationProgress(0, 0, null, false));
    }

    @Test
    void findsProgramsClassesAndPlansByFilters() {
        String other = school.program("党员进党校", branch, "organizerLevel", "SUBDISTRICT");
        String open = school.openClass(program, 1);
        String planned = school.plannedClass(
                other,
                1,
                "startsOn",
                today().plusDays(3).toString(),
                "endsOn",
                today().plusDays(3).toString());
        assertThat(found("trainingPrograms", "within: \"%s\"".formatted(district)))
                .containsExactly(program, other);
        assertThat(found("trainingPrograms", "within: \"%s\", organizerLevel: SUBDISTRICT".formatted(district)))
                .containsExactly(other);
        assertThat(found("trainingPrograms", "within: \"%s\", titlePrefix: \"万人\"".formatted(district)))
                .containsExactly(program);
        assertThat(found("trainingPrograms", "within: \"%s\", year: 2001".formatted(district)))
                .isEmpty();
        assertThat(found("trainingClasses", "within: \"%s\"".formatted(district)))
                .containsExactly(open, planned);
        assertThat(found("trainingClasses", "within: \"%s\", status: PLANNED".formatted(district)))
                .containsExactly(planned);
        assertThat(found("trainingClasses", "programId: \"%s\"".formatted(program)))
                .containsExactly(open);
        assertThat(found(
                        "trainingClasses",
                        "within: \"%s\", startsFrom: \"%s\"".formatted(district, today().plusDays(1))))
                .containsExactly(planned);
        assertThat(found("trainingClasses", "within: \"%s\", not: { status: OPEN }".formatted(district)))
                .containsExactly(planned);
        school.ask("""
                        { organization(id: "%s") { own: trainingClasses { nodes { id } }
                            all: trainingClasses(subtree: true, first: 1) { totalCount pageInfo { endCursor } } } }""".formatted(district))
                .path("organization.own.nodes[*].id")
                .entityList(String.class)
                .containsExactly(open)
                .path("organization.all.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void pagesThroughClassesByTheirFirstDay() {
        String later = school.plannedClass(
                program,
                1,
                "startsOn",
                today().plusDays(9).toString(),
                "endsOn",
                today().plusDays(9).toString());
        String sooner = school.plannedClass(program, 1);
        String query =
                "{ trainingClasses(first: 1, filter: { within: \"%s\" }%s) { nodes { id } pageInfo { endCursor } } }";
        var first = school.ask(query.formatted(district, ""));
        first.path("trainingClasses.nodes[*].id").entityList(String.class).containsExactly(sooner);
        String cursor = first.path("trainingClasses.pageInfo.endCursor")
                .entity(String.class)
                .get();
        school.ask(query.formatted(district, ", after: \"" + cursor + "\""))
                .path("trainingClasses.nodes[*].id")
                .entityList(String.class)
                .containsExactly(later);
    }

    @Test
    void showsAMembersTrainingAndWhatAnIdStandsFor() {
        String classId = school.openClass(program, 1);
        String enrollment = school.enroll(classId, wang);
        school.ask("""
                        { member(id: "%s") { trainingEnrollments { totalCount nodes { id status trainingClass { id } } } }
                          node(id: "%s") { ... on TrainingEnrollment { displayName } } }""".formatted(wang, enrollment))
                .path("member.trainingEnrollments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(enrollment)
                .path("member.trainingEnrollments.nodes[0].trainingClass.id")
                .entity(String.class)
                .isEqualTo(classId)
                .path("node.displayName")
                .entity(String.class)
                .isEqualTo("王一");
    }

    @Test
    void followsTheOrganizationAndKeepsItWhileClassesGoOn() {
        String classId = school.openClass(school.program("支部培训", branch), 1);
        String other = school.organization("2", "DISTRICT_COMMITTEE", null);
        String ownBranch = school.organization("1-3", "JOINT_BRANCH", district);
        String ownClass = school.openClass(school.program("支部培训", ownBranch), 1);
        assertThat(school.problemAt("retireOrganization", input("id", ownBranch)))
                .isEqualTo("TRAINING_ORGANIZATION_HAS_CLASSES id");
        school.done("cancelTrainingClass", input("id", ownClass));
        school.done("retireOrganization", input("id", ownBranch));
        assertThat(school.problemAt("cancelTrainingClass", input("id", ownClass)))
                .isEqualTo("TRAINING_CLASS_CANCELLED id");
        school.done("moveOrganization", input("id", branch, "parentId", other));
        assertThat(found("trainingClasses", "within: \"%s\"".formatted(other))).containsExactly(classId);
    }

    private String indicator(String organization, String key) {
        return school.indicator(organization, key, today());
    }

    private double hours(String member) {
        return school.ask("{ member(id: \"%s\") { trainingHours } }".formatted(member))
                .path("member.trainingHours")
                .entity(Double.class)
                .get();
    }

    private List<String> targets(String id) {
        return school.ask("{ trainingProgram(id: \"%s\") { targetMembers { nodes { displayName } } } }".formatted(id))
                .path("trainingProgram.targetMembers.nodes[*].displayName")
                .entityList(String.class)
                .get();
    }

    private List<String> found(String list, String filter) {
        return school.ask("{ %s(filter: { %s }) { nodes { id } } }".formatted(list, filter))
                .path(list + ".nodes[*].id")
                .entityList(String.class)
                .get();
    }

    private static Map<String, Object> audience(String status) {
        return Map.of("memberStatuses", List.of(status));
    }
}

package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.GrantedClients;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A district sees and changes its own training and that of its own people, and nothing else. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingScopeContract {

    private static final String[] ALL = {
        "organization.read", "member.read", "indicator.read", "training.read", "training.write", "training.signin"
    };

    @Autowired
    private GangjuApi api;

    private School school;
    private School ownSchool;
    private String city;
    private String own;
    private String ownMember;
    private String foreign;
    private String foreignMember;
    private String foreignProgram;
    private String foreignClass;
    private String cityClass;
    private String foreignEnrollment;

    @BeforeEach
    void opensTwoDistricts() {
        school = new School(api.bootstrapClient());
        city = school.organization("1", "CITY_COMMITTEE", null);
        own = school.organization("1-1", "DISTRICT_COMMITTEE", city);
        foreign = school.organization("1-2", "DISTRICT_COMMITTEE", city);
        ownMember = school.member("王一", own);
        foreignMember = school.member("李二", foreign);
        foreignProgram = school.program("外区培训", foreign);
        foreignClass = school.openClass(foreignProgram, 5);
        foreignEnrollment = school.enroll(foreignClass, foreignMember);
        cityClass = school.openClass(school.program("市级示范培训", city), 5);
        ownSchool = new School(clientOf(own, ALL));
    }

    @Test
    void listsAndCountsOnlyItsSubtree() {
        String ownClass = ownSchool.openClass(ownSchool.program("本区培训", own), 5);
        ownSchool
                .ask("""
                        { trainingPrograms { totalCount nodes { title } } trainingClasses { totalCount nodes { id } }
                          rotationPlans { totalCount }
                          within: trainingClasses(filter: { within: "%s" }) { totalCount }
                          program: trainingClasses(filter: { programId: "%s" }) { totalCount } }""".formatted(foreign, foreignProgram))
                .path("trainingPrograms.nodes[*].title")
                .entityList(String.class)
                .containsExactly("本区培训")
                .path("trainingPrograms.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("trainingClasses.nodes[*].id")
                .entityList(String.class)
                .containsExactly(ownClass)
                .path("trainingClasses.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("within.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("program.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void answersWhatIsOutOfScopeLikeWhatIsMissing() {
        ownSchool
                .ask("""
                        { trainingProgram(id: "%1$s") { id } trainingClass(id: "%2$s") { id }
                          program: node(id: "%1$s") { id } class: node(id: "%2$s") { id } seat: node(id: "%3$s") { id }
                          indicators(organizationId: "%4$s", keys: ["K27_COMPLETION"]) { key } }""".formatted(foreignProgram, foreignClass, foreignEnrollment, foreign))
                .path("trainingProgram")
                .valueIsNull()
                .path("trainingClass")
                .valueIsNull()
                .path("program")
                .valueIsNull()
                .path("class")
                .valueIsNull()
                .path("seat")
                .valueIsNull()
                .path("indicators")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void seesTheTrainingOfItsOwnPeopleButNotTheClassOfTheCity() {
        String seat = school.enroll(cityClass, ownMember);
        ownSchool
                .ask("""
                        { member(id: "%s") { trainingEnrollments { nodes { id displayName trainingClass { id } } } }
                          node(id: "%s") { id } }""".formatted(ownMember, seat))
                .path("member.trainingEnrollments.nodes[*].id")
                .entityList(String.class)
                .containsExactly(seat)
                .path("member.trainingEnrollments.nodes[0].displayName")
                .entity(String.class)
                .isEqualTo("王一")
                .path("member.trainingEnrollments.nodes[0].trainingClass")
                .valueIsNull()
                .path("node.id")
                .entity(String.class)
                .isEqualTo(seat);
    }

    @Test
    void knowsNoNameOfAForeignParticipant() {
        String ownClass = ownSchool.openClass(ownSchool.program("本区培训", own), 5);
        school.enroll(ownClass, foreignMember);
        ownSchool
                .ask("{ trainingClass(id: \"%s\") { enrollments { nodes { status displayName member { id } } } } }"
                        .formatted(ownClass))
                .path("trainingClass.enrollments.nodes[0].status")
                .entity(String.class)
                .isEqualTo("ENROLLED")
                .path("trainingClass.enrollments.nodes[0].displayName")
                .valueIsNull()
                .path("trainingClass.enrollments.nodes[0].member")
                .valueIsNull();
    }

    @Test
    void changesNothingOutOfScope() {
        assertThat(ownSchool.problemAt("createTrainingClass", School.classInput(foreignProgram, 1)))
                .isEqualTo("NOT_FOUND programId");
        assertThat(ownSchool.problemAt("scheduleTrainingSession", School.sessionInput(foreignClass, 18, 19, 1)))
                .isEqualTo("NOT_FOUND trainingClassId");
        for (String step : List.of("open", "start", "complete", "cancel")) {
            assertThat(ownSchool.problemAt(step + "TrainingClass", input("id", foreignClass)))
                    .isEqualTo("NOT_FOUND id");
        }
        assertThat(ownSchool.problemAt(
                        "enrollParticipant",
                        input("trainingClassId", foreignClass, "participant", Map.of("memberId", ownMember))))
                .isEqualTo("NOT_FOUND trainingClassId");
        assertThat(ownSchool.problemAt("withdrawEnrollment", input("id", foreignEnrollment)))
                .isEqualTo("NOT_FOUND id");
        assertThat(ownSchool.problemAt("recordAttendance", input("id", foreignEnrollment, "attendance", "ABSENT")))
                .isEqualTo("NOT_FOUND id");
        String ownClass = ownSchool.openClass(ownSchool.program("本区培训", own), 5);
        assertThat(ownSchool.problemAt(
                        "enrollParticipant",
                        input("trainingClassId", ownClass, "participant", Map.of("memberId", foreignMember))))
                .isEqualTo("NOT_FOUND participant");
        school.ask("{ trainingClass(id: \"%s\") { seatsTaken } }".formatted(ownClass))
                .path("trainingClass.seatsTaken")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void refusesWhatItsPermissionsDoNotCover() {
        School reader = new School(clientOf(own, "training.read"));
        String ownProgram = ownSchool.program("本区培训", own);
        String ownClass = ownSchool.openClass(ownProgram, 5);
        ownSchool.enroll(ownClass, ownMember);
        assertForbidden(
                reader, "{ trainingClass(id: \"%s\") { enrollments { nodes { displayName } } } }".formatted(ownClass));
        assertForbidden(reader, "{ trainingProgram(id: \"%s\") { targetCount } }".formatted(ownProgram));
        assertForbidden(
                reader,
                "mutation { cancelTrainingClass(input: { id: \"%s\" }) { problems { code } } }".formatted(ownClass));
        assertForbidden(new School(clientOf(own, "member.read")), "{ trainingClasses { totalCount } }");
        new School(clientOf(own, "member.read", "indicator.read"))
                .ask("{ node(id: \"%s\") { id } indicators(organizationId: \"%s\", keys: [\"K27_HOURS\"]) { key } }"
                        .formatted(ownClass, own))
                .path("node")
                .valueIsNull()
                .path("indicators")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void tellsATerminalThatSignsInNothingOfTheEnrollmentHoweverOftenItAsks() {
        String held = school.plannedClass(school.program("本区培训", own), 5);
        String session = school.session(held, 9, 17, 8);
        school.done("openTrainingClass", input("id", held));
        String seat = school.enroll(held, ownMember);
        school.done("startTrainingClass", input("id", held));
        school.done("recordAttendance", input("id", seat, "attendance", "PARTIAL"));
        var asked = input("sessionId", session, "enrollmentId", seat, "clientMutationId", "door-1");
        School terminal = new School(clientOf(own, "training.signin"));
        School elsewhere = new School(new GrantedClients(api)
                .of(own, Map.of(own, List.of("training.signin"), foreign, List.of("training.read"))));
        School desk = new School(clientOf(own, "training.signin", "training.read"));
        for (int time = 0; time < 2; time++) {
            for (School blind : List.of(terminal, elsewhere)) {
                signedIn(blind, asked).valueIsNull();
            }
            signedIn(desk, asked).matchesJson("""
                    { "attendance": "PARTIAL", "creditedHours": 0.0, "signInCount": 1 }""");
        }
    }

    private static GraphQlTester.Path signedIn(School asking, Map<String, @Nullable Object> input) {
        return asking.mutate("signInToSession", input, "trainingEnrollment { attendance creditedHours signInCount }")
                .path("result.problems")
                .entityList(Object.class)
                .hasSize(0)
                .path("result.trainingEnrollment");
    }

    @Test
    void tellsWhomAProgramWithOfficesIsForOnlyThoseWhoMayReadOffices() {
        String program = school.program("书记培训", own, "audience", Map.of("offices", List.of("SECRETARY")));
        school.appoint(ownMember, "SECRETARY", own, School.today());
        String query = "{ trainingProgram(id: \"%s\") { targetCount } }".formatted(program);
        assertForbidden(ownSchool, query);
        assertForbidden(
                ownSchool,
                "{ trainingProgram(id: \"%s\") { targetMembers { nodes { displayName } } } }".formatted(program));
        new School(clientOf(own, "member.read", "training.read", "office.read"))
                .ask(query)
                .path("trainingProgram.targetCount")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    private static void assertForbidden(School school, String document) {
        school.ask(document)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .extracting(error -> error.getExtensions().get("code"))
                        .containsOnly("FORBIDDEN"));
    }

    private GraphQlTester clientOf(String organization, String... permissions) {
        return school.makeClient(organization, permissions).tester(api);
    }
}

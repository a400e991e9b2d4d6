package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district that has switched training off, seen from the city above it. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingPresenceContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private TrainingClassStart starting;

    @Autowired
    private JdbcClient database;

    private School school;
    private String city;
    private String off;
    private String offMember;
    private String offProgram;
    private String offClass;
    private String onClass;

    @BeforeEach
    void switchesOneOfTwoDistrictsOff() {
        school = new School(api.bootstrapClient());
        city = school.organization("1", "CITY_COMMITTEE", null);
        String on = school.organization("1-1", "DISTRICT_COMMITTEE", city);
        off = school.organization("1-2", "DISTRICT_COMMITTEE", city);
        String onProgram = school.program("万人示范培训", city);
        offProgram = school.program("党员进党校", off);
        offMember = school.member("李二", off);
        school.train(onProgram, school.member("王一", on), offMember);
        onClass = school.openClass(onProgram, 5);
        offClass = school.openClass(offProgram, 5);
        decide("DISABLE");
    }

    private void decide(String decision) {
        school.done(
                "setModule",
                input("moduleId", "training", "organizationId", off, "decision", decision, "reason", "试点"));
    }

    @Test
    void leavesItsRowsOutOfListsAndLookUps() {
        school.ask("""
                        { trainingPrograms(filter: { within: "%1$s" }) { totalCount }
                          trainingClasses(filter: { within: "%1$s" }) { totalCount nodes { title } }
                          trainingProgram(id: "%2$s") { id } trainingClass(id: "%3$s") { id } node(id: "%3$s") { id }
                          organization(id: "%1$s") { trainingClasses(subtree: true) { totalCount } }
                          off: organization(id: "%4$s") { trainingClasses { totalCount } }
                          member(id: "%5$s") { trainingHours trainingEnrollments { totalCount } } }""".formatted(city, offProgram, offClass, off, offMember))
                .path("trainingPrograms.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("trainingClasses.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("trainingProgram")
                .valueIsNull()
                .path("trainingClass")
                .valueIsNull()
                .path("node")
                .valueIsNull()
                .path("organization.trainingClasses.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("off.trainingClasses.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("member.trainingHours")
                .valueIsNull()
                .path("member.trainingEnrollments.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void refusesWhatWouldChangeIt() {
        assertThat(school.problemAt("cancelTrainingClass", input("id", offClass)))
                .isEqualTo("MODULE_DISABLED id");
        assertThat(school.problemAt("createTrainingClass", School.classInput(offProgram, 1)))
                .isEqualTo("MODULE_DISABLED programId");
        assertThat(school.problemAt(
                        "enrollParticipant",
                        input("trainingClassId", offClass, "participant", Map.of("displayName", "小陈"))))
                .isEqualTo("MODULE_DISABLED trainingClassId");
        assertThat(school.problemAt(
                        "createRotationPlan",
                        input(
                                "title",
                                "轮训",
                                "organizationId",
                                off,
                                "startsOn",
                                "2026-01-01",
                                "endsOn",
                                "2026-12-31",
                                "targetShare",
                                1,
                                "programIds",
                                List.of(offProgram))))
                .isEqualTo("MODULE_DISABLED organizationId");
    }

    @Test
    void countsItsPeopleNowhereAndHasNoFigureOfItsOwn() {
        school.ask("""
                        { all: indicators(organizationId: "%s", keys: ["K27_COMPLETION"]) {
                            numerator denominator excluded { organization { id } reason } }
                          off: indicators(organizationId: "%s", keys: ["K27_COMPLETION", "K27_HOURS"]) {
                            numerator denominator value } }""".formatted(city, off))
                .path("all[0].numerator")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("all[0].denominator")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("all[0].excluded")
                .entity(Object.class)
                .isEqualTo(List.of(Map.of("organization", Map.of("id", off), "reason", "MODULE_DISABLED")))
                .path("off[0].numerator")
                .valueIsNull()
                .path("off[1].numerator")
                .valueIsNull()
                .path("off[0].denominator")
                .valueIsNull()
                .path("off[1].denominator")
                .valueIsNull()
                .path("off[0].value")
                .valueIsNull()
                .path("off[1].value")
                .valueIsNull();
    }

    @Test
    void restsThereAndHasTheSameRowsWhenItIsOnAgain() {
        List<Map<String, @Nullable Object>> before = rows();
        starting.run();
        assertThat(status(onClass)).isEqualTo("RUNNING");
        decide("INHERIT");
        assertThat(status(offClass)).isEqualTo("OPEN");
        assertThat(rows()).isEqualTo(before);
        starting.run();
        assertThat(status(offClass)).isEqualTo("RUNNING");
    }

    private List<Map<String, @Nullable Object>> rows() {
        return database.sql("SELECT * FROM training_class WHERE organization_id = ? ORDER BY id")
                .param(NodeId.decode(off).orElseThrow().key())
                .query()
                .listOfRows();
    }

    private String status(String classId) {
        return school.ask("{ trainingClass(id: \"%s\") { status } }".formatted(classId))
                .path("trainingClass.status")
                .entity(String.class)
                .get();
    }
}

package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The number of SQL statements of an operation does not depend on how many rows it touches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class TrainingStatementsContract {

    private static final int FEW = 2;
    private static final int MANY = 12;

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    private School school;
    private @Nullable String city;

    @BeforeEach
    void fillsOnce() {
        if (city != null) {
            return;
        }
        school = new School(api.bootstrapClient());
        city = school.organization("1", "CITY_COMMITTEE", null);
        List<String> programs = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            String district = school.organization("1-" + number, "DISTRICT_COMMITTEE", city);
            programs.add(school.program("培训" + number, district));
            school.train(programs.getLast(), school.member("王" + number, district), school.member("李" + number, city));
        }
        programs.forEach(program -> plan(program));
    }

    private void plan(String program) {
        school.done(
                "createRotationPlan",
                input(
                        "title",
                        "轮训",
                        "organizationId",
                        city,
                        "startsOn",
                        School.today().toString(),
                        "endsOn",
                        School.today().toString(),
                        "targetShare",
                        0.5,
                        "programIds",
                        List.of(program)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainingPrograms { title organization { code } classes { totalCount nodes { title } } }",
                "trainingPrograms { audience { memberStatuses offices } targetCount targetMembers(first: 2) { nodes { id } } }",
                "trainingClasses { program { title } organization { code } sessions { nodes { signInCount } } }",
                "trainingClasses { sessions { nodes { topic startsAt activity { title attendance subject { id } } } } }",
                "trainingClasses { enrollments { totalCount nodes { attendance signInCount displayName member { id } } } }",
                "trainingClasses { enrollments(status: ENROLLED) { nodes { trainingClass { program { title } } } } }",
                "rotationPlans { organization { code } programs { nodes { title } } progress { target completed } }"
            })
    void asksAsOftenForAShortPageAsForALongOne(String list) {
        int brace = list.indexOf('{');
        String root = list.substring(0, brace).strip();
        String query = "{ %s(first: %%d, filter: { within: \"%s\" }) { totalCount nodes %s } }"
                .formatted(root, city, list.substring(brace));
        assertAskedAsOften(query, root + ".nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainingPrograms { totalCount nodes { title } }",
                "trainingClasses(subtree: true) { totalCount nodes { title } }"
            })
    void asksAsOftenForFewOrganizationsAsForMany(String field) {
        assertAskedAsOften(
                "{ organization(id: \"%s\") { children(first: %%d) { nodes { %s } } } }".formatted(city, field),
                "organization.children.nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trainingHours",
                "trainingHours before: trainingHours(year: 2001)",
                "trainingEnrollments { totalCount nodes { attendance trainingClass { title } } }"
            })
    void asksAsOftenForFewMembersAsForMany(String field) {
        assertAskedAsOften(
                "{ members(first: %%d, filter: { within: \"%s\" }) { nodes { %s } } }".formatted(city, field),
                "members.nodes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K27_COMPLETION", "K27_HOURS"})
    void countsAWholeCityInTheStatementsOfOneDistrict(String key) {
        String query = "{ indicators(organizationId: \"%s\", keys: [\"" + key
                + "\"]) { numerator breakdown { nodes { numerator denominator organization { code } } } } }";
        String district = school.ask(
                        "{ organization(id: \"%s\") { children(first: 1) { nodes { id } } } }".formatted(city))
                .path("organization.children.nodes[0].id")
                .entity(String.class)
                .get();
        assertThat(during(query.formatted(city), "indicators[0].breakdown.nodes", MANY))
                .hasSameSizeAs(during(query.formatted(district), "indicators[0].breakdown.nodes", 0))
                .hasSize(4);
    }

    @Test
    void enrollsManyInTheStatementsOfOne() {
        String classId = school.openClass(school.program("万人培训", String.valueOf(city)), 100);
        assertThat(enrolling(classId, 30)).hasSameSizeAs(enrolling(classId, 1));
    }

    private List<String> enrolling(String classId, int count) {
        List<Map<String, String>> participants = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            participants.add(Map.of("memberId", school.member("陈" + number, String.valueOf(city))));
        }
        Map<String, @Nullable Object> input = new HashMap<>();
        input.put("trainingClassId", classId);
        input.put("participants", participants);
        return statements.during(() -> school.done("enrollParticipants", input)).ofTheOperation();
    }

    private void assertAskedAsOften(String query, String rows) {
        List<String> few = during(query.formatted(FEW), rows, FEW);
        List<String> many = during(query.formatted(MANY), rows, MANY);
        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    private List<String> during(String query, String rows, int expected) {
        return statements
                .during(() -> school.ask(query)
                        .path(rows + "[*]")
                        .entityList(Object.class)
                        .hasSize(expected))
                .ofTheOperation();
    }
}

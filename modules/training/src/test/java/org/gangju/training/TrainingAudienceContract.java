package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gangju.organization.OrganizationBatch;
import org.gangju.spi.node.Keys;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom an audience means in a city that was imported: levels come from the nearest division. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingAudienceContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private Keys keys;

    private School school;
    private String city;
    private String branch;

    @BeforeEach
    void importsACity() {
        school = new School(api.bootstrapClient());
        ImportedCity imported = new ImportedCity(organizations, keys);
        TreePath below = imported.add(imported.community, "GENERAL_BRANCH", null);
        TreePath bureau = imported.add(imported.district, "GOVERNMENT_DEPARTMENT", null);
        city = ImportedCity.id(imported.city);
        branch = ImportedCity.id(imported.add(below, "JOINT_BRANCH", null));
        school.member("市一", city);
        school.member("区二", ImportedCity.id(imported.district));
        school.member("街三", ImportedCity.id(imported.street));
        school.member("社四", ImportedCity.id(imported.community));
        school.member("支五", "PROBATIONARY", branch);
        school.member("局六", ImportedCity.id(bureau));
    }

    @Test
    void takesTheLevelOfTheNearestDivision() {
        assertThat(targets(Map.of("organizationLevels", List.of("CITY")))).containsExactly("市一");
        assertThat(targets(Map.of("organizationLevels", List.of("DISTRICT")))).containsExactly("区二", "局六");
        assertThat(targets(Map.of("organizationLevels", List.of("SUBDISTRICT"))))
                .containsExactly("街三");
        assertThat(targets(Map.of("organizationLevels", List.of("COMMUNITY", "SUBDISTRICT"))))
                .containsExactly("街三", "社四", "支五");
    }

    @Test
    void asksEveryPartAtOnce() {
        assertThat(targets(Map.of(
                        "organizationLevels",
                        List.of("COMMUNITY"),
                        "organizationTypes",
                        List.of("JOINT_BRANCH", "GOVERNMENT_DEPARTMENT"),
                        "memberStatuses",
                        List.of("PROBATIONARY"))))
                .containsExactly("支五");
        assertThat(targets(Map.of("organizationLevels", List.of("CITY"), "memberStatuses", List.of("PROBATIONARY"))))
                .isEmpty();
    }

    @Test
    void findsNobodyAtALevelWhereNoDivisionIsAbove() {
        String alone = school.organization("9", "JOINT_BRANCH", null);
        school.member("孤七", alone);
        String program = school.program("培训", alone, "audience", Map.of("organizationLevels", List.of("COMMUNITY")));
        assertThat(targets(program)).isEmpty();
    }

    @Test
    void meansThoseWhoBelongedThereOnTheDay() {
        String program = school.program("支部培训", branch);
        assertThat(targets(program)).containsExactly("支五");
        school.ask("{ trainingProgram(id: \"%s\") { targetCount(asOf: \"%s\") } }"
                        .formatted(program, School.today().minusDays(1)))
                .path("trainingProgram.targetCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private List<String> targets(Map<String, List<String>> audience) {
        return targets(school.program("培训", city, "audience", audience));
    }

    private List<String> targets(String program) {
        return school.ask("{ trainingProgram(id: \"%s\") { targetMembers { nodes { displayName } } } }"
                        .formatted(program))
                .path("trainingProgram.targetMembers.nodes[*].displayName")
                .entityList(String.class)
                .get();
    }
}

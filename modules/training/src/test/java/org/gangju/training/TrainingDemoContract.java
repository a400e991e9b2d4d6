package org.gangju.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.Divisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The training that a demo city starts with. */
@SuppressWarnings("NullAway.Init")
abstract class TrainingDemoContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private TrainingDemo demo;

    @Autowired
    private Territory territory;

    @Autowired
    private JdbcClient database;

    private School school;
    private String city;
    private final Map<String, String> secretaries = new HashMap<>();

    @BeforeEach
    void growsASmallCity() {
        school = new School(api.bootstrapClient());
        city = school.organization("1", "CITY_COMMITTEE", null);
        for (int number = 0; number < 2; number++) {
            String district = school.organization("1-" + number, "DISTRICT_COMMITTEE", city);
            String street = school.organization("1-" + number + "-1", "WORK_COMMITTEE", district);
            secretaries.put(street, school.member("王0", street));
            for (int person = 1; person < 4; person++) {
                school.member("王" + person, street);
            }
        }
    }

    @Test
    void trainsTheSecretariesOfEachDistrict() {
        TreePath place = place();
        secretaries.forEach((street, member) -> {
            becomeADivision(NodeId.decode(street).orElseThrow().key());
            school.appoint(member, "SECRETARY", street, School.today());
        });
        demo.load(place);
        school.ask("""
                        { trainingPrograms(filter: { within: "%s", office: SECRETARY }) {
                            nodes { hoursStandard targetHours targetCount } } }""".formatted(city))
                .path("trainingPrograms.nodes[*].hoursStandard")
                .entityList(String.class)
                .containsExactly("SECRETARY", "SECRETARY")
                .path("trainingPrograms.nodes[*].targetHours")
                .entityList(Double.class)
                .containsExactly(56.0, 56.0)
                .path("trainingPrograms.nodes[*].targetCount")
                .entityList(Integer.class)
                .containsExactly(1, 1);
    }

    /** An imported street has a division of its own, which gives it its level. */
    private void becomeADivision(long street) {
        Divisions.standFor(String.valueOf(990_000_000 + street), street, database);
    }

    private TreePath place() {
        return territory
                .of(NodeId.decode(city).orElseThrow().key())
                .orElseThrow()
                .organization();
    }

    @Test
    void hasProgramsWithPeopleInTheirClasses() {
        TreePath place = place();
        demo.load(place);
        school.ask("{ trainingPrograms(filter: { within: \"%s\" }) { nodes { organizerLevel targetCount } } }"
                        .formatted(city))
                .path("trainingPrograms.nodes[*].organizerLevel")
                .entityList(String.class)
                .containsExactly("CITY", "CITY", "CITY", "DISTRICT", "DISTRICT")
                .path("trainingPrograms.nodes[*].targetCount")
                .entityList(Integer.class)
                .containsExactly(8, 0, 0, 4, 4);
        assertThat(count("SELECT COUNT(*) FROM training_class c WHERE ", place)).isEqualTo(5 * 5);
        assertThat(count("""
                SELECT COUNT(*) FROM training_class c WHERE c.seats_taken <>
                (SELECT COUNT(*) FROM training_enrollment e WHERE e.class_id = c.id) AND\s""", place)).isZero();
        assertThat(count("""
                SELECT COUNT(*) FROM training_enrollment e JOIN training_class c ON c.id = e.class_id
                WHERE e.member_id IS NOT NULL AND\s""", place)).isEqualTo(8 + 2 * 4);
        assertThat(count("""
                SELECT COUNT(*) FROM training_enrollment e JOIN training_class c ON c.id = e.class_id
                WHERE (c.status = 'COMPLETED') <> (e.attendance IS NOT NULL) AND\s""", place)).isZero();
    }

    private long count(String sql, TreePath place) {
        return database.sql(sql + "c.organization_path >= ? AND c.organization_path < ?")
                .params(place.value(), place.end())
                .query(Long.class)
                .single();
    }
}

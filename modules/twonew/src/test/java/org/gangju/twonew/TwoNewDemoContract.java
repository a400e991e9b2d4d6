package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a demo city starts with is what somebody counts by hand in the tables. */
@SuppressWarnings("NullAway.Init")
abstract class TwoNewDemoContract {

    private static final int FIRST = 500_000;

    @Autowired
    private GangjuApi api;

    @Autowired
    private TwoNewDemo demo;

    @Autowired
    private Territory territory;

    @Autowired
    private JdbcClient database;

    private Quarter quarter;
    private String city;
    private TreePath place;

    @BeforeEach
    void growsASmallCity() {
        quarter = Quarter.of(api.bootstrapClient());
        city = quarter.organization("1", "CITY_COMMITTEE", null);
        for (int number = 0; number < 2; number++) {
            String district = quarter.organization("1-" + number, "DISTRICT_COMMITTEE", city);
            String street = quarter.organization("1-" + number + "-1", "WORK_COMMITTEE", district);
            quarter.branch("1-" + number + "-2", street);
        }
        place = territory
                .of(NodeId.decode(city).orElseThrow().key())
                .orElseThrow()
                .organization();
        demo.load(
                place,
                FIRST
                        + database.sql("SELECT COUNT(*) FROM new_organization")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void equalsAHandCount() {
        int operating = units("f.operating_state = 'OPERATING'");
        assertThat(operating).isEqualTo(2 * 9);
        int own = units("f.operating_state = 'OPERATING' AND e.establishment_mode IN ('INDEPENDENT', 'CLUSTERED')");
        int covered = units("f.operating_state = 'OPERATING' AND e.id IS NOT NULL");
        int due = units("f.operating_state = 'OPERATING' AND f.full_members >= 3");
        int built = units("f.operating_state = 'OPERATING' AND f.full_members >= 3 AND e.id IS NOT NULL");
        String somebody =
                "EXISTS (SELECT 1 FROM assignment a WHERE a.subject_type = 'NewOrganization' AND a.subject_id = n.id";
        int worked = units("f.operating_state = 'OPERATING' AND (e.id IS NOT NULL OR " + somebody + "))");
        int instructed = units("f.operating_state = 'OPERATING' AND e.id IS NULL AND " + somebody
                + " AND a.role_name = 'INSTRUCTOR')");
        int rated = units("f.operating_state = 'OPERATING' AND EXISTS (SELECT 1 FROM star_rating r"
                + " WHERE r.new_organization_id = n.id AND r.status = 'PUBLISHED')");
        assertThat(List.of(own, covered, due, built, worked, instructed, rated))
                .containsExactly(2 * 4, 2 * 5, 2 * 3, 2, 2 * 7, 2, 2 * 5);

        assertThat(indicator("K22_ORGANIZATION")).isEqualTo(own + "/" + operating);
        assertThat(indicator("K22_WORK")).isEqualTo(worked + "/" + operating);
        assertThat(indicator("K22_DUE")).isEqualTo(built + "/" + due);
        assertThat(indicator("K23_INSTRUCTED")).isEqualTo(instructed + "/" + (operating - covered));
        assertThat(indicator("K23_LOAD")).isEqualTo("2/1");
        assertThat(indicator("K24")).isEqualTo(rated + "/" + operating);
        assertThat(quarter.groups(city, "K24"))
                .containsExactlyInAnyOrder("1 2/2", "2 2/2", "3 2/2", "4 2/2", "5 2/2", "NONE 0/8");
        assertThat(quarter.groups(city, "K22_ORGANIZATION"))
                .containsExactlyInAnyOrder("INDEPENDENT 2/2", "CLUSTERED 6/6", "AFFILIATED 0/2", "NONE 0/8");
    }

    @Test
    void hasAreasAndCouncils() {
        quarter.ask("""
                        { areaCommittees(first: 5, filter: {within: "%1$s"}) { nodes { kind nodes(first: 1) { totalCount } } }
                          newOrganizationCouncils(first: 5, filter: {within: "%1$s"}) { nodes { meetings(first: 2) { nodes {
                            resolutions(first: 1) { totalCount } } } } } }""".formatted(city))
                .path("areaCommittees.nodes[*].nodes.totalCount")
                .entityList(Integer.class)
                .containsExactly(2, 2)
                .path("newOrganizationCouncils.nodes[*].meetings.nodes[*].resolutions.totalCount")
                .entityList(Integer.class)
                .containsExactly(1, 1);
    }

    private int units(String condition) {
        return database.sql("""
                        SELECT COUNT(*) FROM new_organization n
                        JOIN new_organization_facts f ON f.new_organization_id = n.id AND f.valid_to IS NULL
                        LEFT JOIN party_establishment e ON e.new_organization_id = n.id AND e.valid_to IS NULL
                        WHERE n.organization_path >= ? AND n.organization_path < ? AND\s""" + condition)
                .params(place.value(), place.end())
                .query(Integer.class)
                .single();
    }

    private String indicator(String key) {
        return quarter.indicator(city, key, Quarter.today());
    }
}

package org.gangju.twonew.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.Divisions;
import org.gangju.testkit.time.LongStanding;
import org.gangju.twonew.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a demo city starts with is what somebody counts by hand in the tables. */
@SuppressWarnings("NullAway.Init")
abstract class TwoNewDemoContract {

    private static final int FIRST = 500_000;
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

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
            drawCells(street, "s" + number);
        }
        place = territory
                .of(NodeId.decode(city).orElseThrow().key())
                .orElseThrow()
                .organization();
        LongStanding.since(LONG_AGO, place, database);
        demo.load(
                place,
                FIRST
                        + database.sql("SELECT COUNT(*) FROM new_organization")
                                .query(Integer.class)
                                .single());
    }

    /** Two cells in the grid of the street's division. */
    private void drawCells(String street, String code) {
        String division = quarter.grid(code, "COMMUNITY", null);
        quarter.grid(code + "-1", "CELL", division);
        quarter.grid(code + "-2", "CELL", division);
        Divisions.standForGrid(
                NodeId.decode(division).orElseThrow().key(),
                NodeId.decode(street).orElseThrow().key(),
                database);
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
                .containsExactly(2 * 5, 2 * 6, 2 * 3, 2 * 2, 2 * 8, 2, 2 * 5);

        assertThat(indicator("K22_ORGANIZATION")).isEqualTo(own + "/" + operating);
        assertThat(indicator("K22_WORK")).isEqualTo(worked + "/" + operating);
        assertThat(indicator("K22_DUE")).isEqualTo(built + "/" + due);
        assertThat(indicator("K23_INSTRUCTED")).isEqualTo(instructed + "/" + (operating - covered));
        assertThat(load(Quarter.today())).isEqualTo(2);
        assertThat(indicator("K23_LOAD")).isEqualTo(load(Quarter.today()) + "/1");
        assertThat(indicator("K24")).isEqualTo(rated + "/" + operating);
        assertThat(quarter.groups(city, "K24"))
                .containsExactlyInAnyOrder("1 2/2", "2 2/2", "3 2/2", "4 2/2", "5 2/2", "NONE 0/8");
        assertThat(quarter.groups(city, "K22_ORGANIZATION"))
                .containsExactlyInAnyOrder("INDEPENDENT 4/4", "CLUSTERED 6/6", "AFFILIATED 0/2", "NONE 0/6");
    }

    /** The units hung on no other organization yet, and the last two were not registered. */
    @Test
    void equalsAHandCountOfAPastDay() {
        LocalDate day = Quarter.today().minusMonths(8).minusDays(15);
        int operating = units("f.operating_state = 'OPERATING'", day);
        int own = units("f.operating_state = 'OPERATING' AND e.establishment_mode <> 'AFFILIATED'", day);
        int due = units("f.operating_state = 'OPERATING' AND f.full_members >= 3", day);
        int built = units("f.operating_state = 'OPERATING' AND f.full_members >= 3 AND e.id IS NOT NULL", day);
        int instructed = units(
                "f.operating_state = 'OPERATING' AND e.id IS NULL AND EXISTS (SELECT 1 FROM assignment a"
                        + " WHERE a.subject_type = 'NewOrganization' AND a.subject_id = n.id AND a.valid_from <= DATE '"
                        + day + "')",
                day);
        int rated = units(
                "f.operating_state = 'OPERATING' AND EXISTS (SELECT 1 FROM star_rating r"
                        + " WHERE r.new_organization_id = n.id AND r.published_on <= DATE '" + day + "')",
                day);
        assertThat(List.of(operating, own, due, built, instructed, rated))
                .containsExactly(2 * 8, 2 * 5, 2 * 2, 2 * 2, 2, 2 * 3);
        assertThat(quarter.indicator(city, "K22_ORGANIZATION", day)).isEqualTo(own + "/" + operating);
        assertThat(quarter.indicator(city, "K22_WORK", day)).isEqualTo((own + instructed) + "/" + operating);
        assertThat(quarter.indicator(city, "K22_DUE", day)).isEqualTo(built + "/" + due);
        assertThat(quarter.indicator(city, "K23_INSTRUCTED", day)).isEqualTo(instructed + "/" + (operating - own));
        assertThat(load(day)).isEqualTo(1);
        assertThat(quarter.indicator(city, "K23_LOAD", day)).isEqualTo(load(day) + "/1");
        assertThat(quarter.indicator(city, "K24", day)).isEqualTo(rated + "/" + operating);
    }

    @Test
    void givesEachUnitABranchOfItsOwnWithAsManyMembersAsItHas() {
        List<String> members = database.sql("""
                        SELECT e.new_organization_id, COUNT(DISTINCT m.member_id) AS members, MAX(f.full_members) AS declared
                        FROM party_establishment e
                        JOIN new_organization_facts f ON f.new_organization_id = e.new_organization_id
                        JOIN membership m ON m.organization_id = e.party_organization_id AND m.valid_to IS NULL
                        WHERE e.establishment_mode = 'INDEPENDENT' AND e.organization_path >= ? AND e.organization_path < ?
                        GROUP BY e.new_organization_id ORDER BY declared""")
                .params(place.value(), place.end())
                .query((row, number) -> row.getInt("members") + " of " + row.getInt("declared"))
                .list();

        assertThat(members).containsExactly("4 of 4", "4 of 4", "5 of 5", "5 of 5");
    }

    @Test
    void putsEachUnitIntoACellOfItsStreet() {
        List<Integer> cells = database.sql("""
                        SELECT COUNT(*) AS units FROM new_organization n
                        JOIN new_organization_facts f ON f.new_organization_id = n.id AND f.valid_to IS NULL
                        JOIN grid g ON g.id = f.grid_id AND g.level = 'CELL'
                        WHERE n.organization_path >= ? AND n.organization_path < ? GROUP BY g.id""")
                .params(place.value(), place.end())
                .query((row, number) -> row.getInt("units"))
                .list();

        assertThat(cells).containsExactly(5, 5, 5, 5);
    }

    @Test
    void leavesOneProposalToDecide() {
        quarter.ask("{ proposals(first: 5, filter: {within: \"%s\"}) { nodes { kind status } } }".formatted(city))
                .path("proposals.nodes")
                .matchesJson("[{ \"kind\": \"NEW_ORGANIZATION_COVERAGE\", \"status\": \"PROPOSED\" }]");
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
        return units(condition, Quarter.today());
    }

    /** The most units that one instructor had on a day. */
    private int load(LocalDate day) {
        return database.sql("""
                        SELECT MAX(one.units) FROM (SELECT COUNT(*) AS units FROM assignment a
                            JOIN new_organization n ON n.id = a.subject_id
                            WHERE a.subject_type = 'NewOrganization' AND a.role_name = 'INSTRUCTOR' AND a.valid_from <= ?
                            AND n.organization_path >= ? AND n.organization_path < ? GROUP BY a.member_id) one""")
                .params(day, place.value(), place.end())
                .query(Integer.class)
                .single();
    }

    private int units(String condition, LocalDate day) {
        return database.sql("""
                        SELECT COUNT(*) FROM new_organization n
                        JOIN new_organization_facts f ON f.new_organization_id = n.id AND f.valid_from <= ?
                            AND (f.valid_to IS NULL OR f.valid_to > ?)
                        LEFT JOIN party_establishment e ON e.new_organization_id = n.id AND e.valid_from <= ?
                        WHERE n.organization_path >= ? AND n.organization_path < ? AND\s""" + condition)
                .params(day, day, day, place.value(), place.end())
                .query(Integer.class)
                .single();
    }

    private String indicator(String key) {
        return quarter.indicator(city, key, Quarter.today());
    }
}

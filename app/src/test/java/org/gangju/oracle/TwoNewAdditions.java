package org.gangju.oracle;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.demo.RawRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two-new organizations with everything that hangs on them, which the demo of the core has none of. Taken away again. */
final class TwoNewAdditions extends AddedRows {

    private static final long FIRST = 9_200_000_000L;
    private static final String DAY = "2026-01-01";
    /** The columns with the keys, in the order in which the rows are taken away. */
    private static final List<String> KEYS = List.of(
            "attachment.id",
            "star_rating.id",
            "star_rubric.id",
            "matter.id",
            "council_meeting.id",
            "new_organization_council.id",
            "area_node.id",
            "area_committee.id",
            "instructor_visit.id",
            "assignment.id",
            "proposal.id",
            "party_establishment.id",
            "party_establishment_request_unit.request_id",
            "party_establishment_request.id",
            "new_organization_facts.id",
            "new_organization.id");

    private final Set<Long> taken = new TreeSet<>();

    TwoNewAdditions(JdbcTemplate sql, City city, Random random) {
        super(sql, city, random, FIRST);
    }

    static void takeAway(JdbcTemplate sql) {
        takeAway(sql, KEYS, FIRST);
    }

    void add(int units) {
        for (int number = 0; number < units; number++) {
            unit(number);
        }
    }

    private void unit(int number) {
        RawRow organization = fresh();
        long unit = placed(
                "new_organization uscc registered_on changes", organization, "ORACLE%012d".formatted(number), DAY, 0);
        insert(
                "new_organization_facts new_organization_id category operating_state staff_band full_members grid_id"
                        + " valid_from",
                unit,
                number % 3 == 0 ? "SOCIAL_ORGANIZATION" : "NON_PUBLIC_ENTERPRISE",
                number % 5 == 0 ? "SUSPENDED" : "OPERATING",
                "UP_TO_9",
                number % 6,
                any("grid").number("id"),
                DAY);
        RawRow party = city.get("organization", organization.number("parent_id"));
        if (number % 2 == 0) {
            placed(
                    "party_establishment new_organization_id establishment_mode party_organization_id reason valid_from",
                    organization,
                    unit,
                    number % 4 == 0 ? "INDEPENDENT" : "AFFILIATED",
                    party.number("id"),
                    "应建必建",
                    DAY);
        }
        instructor(organization, unit);
        request(party, unit, party);
        area(organization, party);
        council(organization);
        rating(organization, unit, number);
    }

    private void instructor(RawRow organization, long unit) {
        long member = any("member").number("id");
        long duty = insert(
                "assignment subject_type subject_id role_name member_id organization_path valid_from",
                "NewOrganization",
                unit,
                "INSTRUCTOR",
                member,
                organization.text("path"),
                DAY);
        insert(
                "instructor_visit duty_id new_organization_id organization_path member_id visited_on note",
                duty,
                unit,
                organization.text("path"),
                member,
                DAY,
                "走访");
    }

    private void request(RawRow keeper, long unit, RawRow party) {
        long request = placed(
                "party_establishment_request establishment_mode party_organization_id",
                keeper,
                "AFFILIATED",
                party.number("id"));
        sql.update(
                "INSERT INTO party_establishment_request_unit (request_id, new_organization_id) VALUES (?, ?)",
                request,
                unit);
        file("COVERAGE_REQUEST", "CoverageRequest", request, keeper);
        placed(
                "proposal kind subject_id decider_id decider_path status reason proposed_by proposed_on",
                keeper,
                "NEW_ORGANIZATION_COVERAGE",
                request,
                party.number("id"),
                party.text("path"),
                "PROPOSED",
                "应建必建",
                "oracle",
                DAY);
    }

    private void area(RawRow hub, RawRow node) {
        long area = placed("area_committee name area_kind valid_from", hub, "软件园", "PARK", DAY);
        insert(
                "area_node area_id organization_path node_organization_id node_kind relation_id valid_from",
                area,
                hub.text("path"),
                node.number("id"),
                "STATION",
                0,
                DAY);
    }

    private void council(RawRow organization) {
        long council = placed("new_organization_council name valid_from", organization, "联席会议", DAY);
        long meeting = placed("council_meeting council_id held_on agenda", organization, council, DAY, "研究组建");
        placed(
                "matter kind subject_type subject_id handler_id handler_path title status due_on opened_on escalations"
                        + " steps",
                organization,
                "COUNCIL_RESOLUTION",
                "CouncilMeeting",
                meeting,
                organization.number("id"),
                organization.text("path"),
                "比对名录",
                "OPEN",
                "2026-03-01",
                "2026-02-01",
                0,
                0);
    }

    private void rating(RawRow organization, long unit, int number) {
        long rubric = placed(
                "star_rubric title rubric_version points_of1 points_of2 points_of3 points_of4 points_of5",
                organization,
                "评星标准",
                1000 + number,
                0,
                60,
                70,
                80,
                90);
        placed(
                "star_rating new_organization_id rating_year rubric_id status self_points review_points stars assessed_by"
                        + " assessed_on reviewed_on published_on",
                organization,
                unit,
                2025,
                rubric,
                "PUBLISHED",
                80,
                80,
                4,
                "oracle",
                DAY,
                DAY,
                DAY);
    }

    /** One with a superior that is no unit yet. */
    private RawRow fresh() {
        RawRow found = any("organization");
        while (!found.has("parent_id") || !taken.add(found.number("id"))) {
            found = any("organization");
        }
        return found;
    }
}

package org.gangju.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gangju.demo.RawRow;
import org.springframework.jdbc.core.JdbcTemplate;

/** Companies, committees, councils and cross-appointments, many of which lead from one district to another. */
final class RedPropertyAdditions extends AddedRows {

    private static final long FIRST = 9_500_000_000L;
    private static final String DAY = "2026-01-01";

    /** The columns with the keys, in the order in which the rows are taken away. */
    private static final List<String> KEYS = List.of(
            "cross_appointment.id",
            "four_party_seat.id",
            "four_party_state.id",
            "four_party_council.id",
            "owners_committee_seat.id",
            "owners_committee_election.id",
            "owners_committee.id",
            "property_service.id",
            "property_company_party.id",
            "property_company_staff.id",
            "property_company.id");

    /** Enough that some lead from and to organizations that are asked of. */
    private static final int CROSSES = 8;

    RedPropertyAdditions(JdbcTemplate sql, City city, Random random) {
        super(sql, city, random, FIRST);
    }

    /** Matters and proposals go with those of {@link Additions}, whose keys come before. */
    static void takeAway(JdbcTemplate sql) {
        takeAway(sql, KEYS, FIRST);
    }

    /** So many of each, each of another organization and estate. */
    void add(int count) {
        List<RawRow> organizations = shuffled("organization");
        List<RawRow> grids = shuffled("grid");
        for (int number = 0; number < count; number++) {
            RawRow grid = grids.get(number);
            company(organizations.get(number), grid);
            committee(organizations.get(number), grid);
            council(any("organization"), grid);
        }
        for (int number = 0; number < CROSSES * count; number++) {
            cross();
        }
    }

    private void company(RawRow organization, RawRow grid) {
        long company = placed("property_company registered_on", organization, DAY);
        insert("property_company_staff company_id staff full_members valid_from", company, 30, 4, DAY);
        insert(
                "property_company_party company_id party_organization_id valid_from",
                company,
                any("organization").number("id"),
                DAY);
        placed(
                "property_service company_id company_organization_id company_path grid_id valid_from",
                any("organization"),
                company,
                organization.number("id"),
                organization.text("path"),
                grid.number("id"),
                DAY);
    }

    private void committee(RawRow organization, RawRow grid) {
        long committee = placed(
                "owners_committee grid_id active_grid_id registered_on seat_count",
                organization,
                grid.number("id"),
                grid.number("id"),
                DAY,
                5);
        long election = insert(
                "owners_committee_election committee_id kind elected_on seat_count term_to",
                committee,
                "GENERAL",
                DAY,
                5,
                "2031-01-01");
        for (int number = 1; number <= 5; number++) {
            insert(
                    "owners_committee_seat committee_id election_id seat_number member_id party_seat valid_from valid_to",
                    committee,
                    election,
                    number,
                    any("member").number("id"),
                    number % 2 == 0 ? "RESIDENT" : null,
                    DAY,
                    "2031-01-01");
        }
    }

    private void council(RawRow organization, RawRow grid) {
        long council = placed(
                "four_party_council grid_id active_grid_id formed_on",
                organization,
                grid.number("id"),
                grid.number("id"),
                DAY);
        insert(
                "four_party_state council_id grid_id organization_id status valid_from",
                council,
                grid.number("id"),
                organization.number("id"),
                random.nextBoolean() ? "ACTIVE" : "FORMING",
                DAY);
        for (String seat : List.of("GRID_WORKER", "ESTATE_BRANCH")) {
            insert(
                    "four_party_seat council_id seat organization_id member_id valid_from",
                    council,
                    seat,
                    seat.equals("GRID_WORKER") ? null : any("organization").number("id"),
                    any("member").number("id"),
                    DAY);
        }
        placed(
                "matter kind subject_type subject_id handler_id handler_path title status due_on opened_on"
                        + " escalations steps",
                organization,
                "COUNCIL_ISSUE",
                "FourPartyCouncil",
                council,
                organization.number("id"),
                organization.text("path"),
                "电梯维修",
                "OPEN",
                "2026-03-01",
                "2026-02-01",
                0,
                0);
    }

    private void cross() {
        RawRow home = any("organization");
        RawRow target = any("organization");
        List<RawRow> appointments = city.all("assignment").stream()
                .filter(row -> row.is("subject_type", "Organization"))
                .toList();
        long cross = insert(
                "cross_appointment member_id home_role home_organization_id home_path target_organization_id target_path"
                        + " office starts_on ends_on status conflict_of_interest appointment_id valid_from valid_to",
                any("member").number("id"),
                "GRID_WORKER",
                home.number("id"),
                home.text("path"),
                target.number("id"),
                target.text("path"),
                "PROPERTY_MANAGER",
                DAY,
                "2031-01-01",
                "APPROVED",
                false,
                appointments.get(random.nextInt(appointments.size())).number("id"),
                DAY,
                "2031-01-01");
        placed(
                "proposal kind subject_id decider_id decider_path status reason proposed_by proposed_on",
                target,
                "CROSS_APPOINTMENT",
                cross,
                target.number("id"),
                target.text("path"),
                "EFFECTIVE",
                "交叉任职",
                "oracle",
                "2026-02-01");
    }

    private List<RawRow> shuffled(String table) {
        List<RawRow> all = new ArrayList<>(city.all(table));
        Collections.shuffle(all, random);
        return all;
    }
}

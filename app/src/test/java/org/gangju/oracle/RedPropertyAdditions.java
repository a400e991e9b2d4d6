package org.gangju.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.gangju.demo.RawRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Companies, committees, councils and cross-appointments, many of which lead from one district to another. */
final class RedPropertyAdditions {

    private static final long FIRST = 9_500_000_000L;
    private static final String DAY = "2026-01-01";

    /** In the order in which their rows are taken away. */
    private static final List<String> TABLES = List.of(
            "cross_appointment",
            "four_party_seat",
            "four_party_state",
            "four_party_council",
            "owners_committee_seat",
            "owners_committee_election",
            "owners_committee",
            "property_service",
            "property_company_party",
            "property_company_staff",
            "property_company");

    /** Enough that some lead from and to organizations that are asked of. */
    private static final int CROSSES = 8;

    private final JdbcTemplate sql;
    private final City city;
    private final Random random;
    private long next = FIRST;

    RedPropertyAdditions(JdbcTemplate sql, City city, Random random) {
        this.sql = sql;
        this.city = city;
        this.random = random;
    }

    /** Matters and proposals go with those of {@link Additions}, whose keys come before. */
    static void takeAway(JdbcTemplate sql) {
        for (String table : TABLES) {
            sql.update("DELETE FROM %s WHERE id >= ?".formatted(table), FIRST);
        }
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

    private RawRow any(String table) {
        List<RawRow> all = city.all(table);
        return all.get(random.nextInt(all.size()));
    }

    private long placed(String columns, RawRow organization, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        all.add(organization.number("id"));
        all.add(organization.text("path"));
        return insert(columns + " organization_id organization_path", all.toArray());
    }

    private long insert(String columns, @Nullable Object... values) {
        int end = columns.indexOf(' ');
        String list = columns.substring(end + 1).replace(" ", ", ");
        String marks = "?, ".repeat(values.length);
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        all.add(next);
        sql.update(
                "INSERT INTO %s (%s, id, version) VALUES (%s?, 0)".formatted(columns.substring(0, end), list, marks),
                all.toArray());
        return next++;
    }
}

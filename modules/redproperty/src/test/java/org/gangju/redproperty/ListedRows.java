package org.gangju.redproperty;

import static org.gangju.testkit.api.ApiCaller.input;

import java.util.Arrays;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One row of everything that the module lists, for an organization of a test, whether or not the module is on there. */
final class ListedRows {

    private static final AtomicLong KEYS = new AtomicLong(8_700_000_000L);
    private static final String DAY = "2026-01-01";
    private static final String END = "2036-01-01";

    private final ApiCaller caller;
    private final JdbcClient database;

    ListedRows(GangjuApi api, JdbcClient database) {
        this.caller = new ApiCaller(api.bootstrapClient());
        this.database = database;
    }

    void add(String organizationId) {
        String code = UUID.randomUUID().toString().substring(0, 12);
        long grid = key(caller.created("createGrid", "grid", input("code", code, "name", code, "level", "ESTATE")));
        long member = key(caller.created(
                "createMember",
                "member",
                input(
                        "displayName",
                        "王一",
                        "status",
                        "FULL",
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        organizationId)));
        Place place = place(key(organizationId));
        served(place(key(caller.establish("c" + code, "OTHER", organizationId))), place, grid);
        elected(place(key(caller.establish("o" + code, "OTHER", organizationId))), grid, member);
        seated(place, grid, member);
        insert(
                "cross_appointment member_id home_role home_organization_id home_path target_organization_id target_path"
                        + " office starts_on ends_on status conflict_of_interest valid_from valid_to",
                member,
                "GRID_WORKER",
                place.key(),
                place.path(),
                place.key(),
                place.path(),
                "PROPERTY_MANAGER",
                DAY,
                END,
                "APPROVED",
                false,
                DAY,
                END);
    }

    private void served(Place organization, Place estate, long grid) {
        long company = insert(
                "property_company organization_id organization_path registered_on",
                organization.key(),
                organization.path(),
                DAY);
        insert("property_company_staff company_id staff full_members valid_from", company, 30, 4, DAY);
        insert(
                "property_service company_id company_organization_id company_path grid_id organization_id"
                        + " organization_path valid_from",
                company,
                organization.key(),
                organization.path(),
                grid,
                estate.key(),
                estate.path(),
                DAY);
    }

    private void elected(Place organization, long grid, long member) {
        long committee = insert(
                "owners_committee organization_id organization_path grid_id active_grid_id registered_on seat_count"
                        + " term_from term_to",
                organization.key(),
                organization.path(),
                grid,
                grid,
                DAY,
                1,
                DAY,
                END);
        long election = insert(
                "owners_committee_election committee_id kind elected_on seat_count term_to",
                committee,
                "GENERAL",
                DAY,
                1,
                END);
        insert(
                "owners_committee_seat committee_id election_id seat_number member_id party_seat valid_from valid_to",
                committee,
                election,
                1,
                member,
                "RESIDENT",
                DAY,
                END);
    }

    private void seated(Place place, long grid, long member) {
        long council = insert(
                "four_party_council organization_id organization_path grid_id active_grid_id formed_on",
                place.key(),
                place.path(),
                grid,
                grid,
                DAY);
        insert(
                "four_party_state council_id grid_id organization_id status valid_from",
                council,
                grid,
                place.key(),
                "INCOMPLETE",
                DAY);
        insert("four_party_seat council_id seat member_id valid_from", council, "GRID_WORKER", member, DAY);
        insert(
                "matter kind subject_type subject_id organization_id organization_path handler_id handler_path title status"
                        + " due_on opened_on escalations steps",
                "COUNCIL_ISSUE",
                "FourPartyCouncil",
                council,
                place.key(),
                place.path(),
                place.key(),
                place.path(),
                "电梯维修",
                "OPEN",
                END,
                DAY,
                0,
                0);
    }

    private Place place(long organization) {
        return new Place(
                organization,
                database.sql("SELECT path FROM organization WHERE id = ?")
                        .param(organization)
                        .query(String.class)
                        .single());
    }

    /** @param columns the table and the columns of the values, with blanks between them */
    private long insert(String columns, @Nullable Object... values) {
        int end = columns.indexOf(' ');
        long key = KEYS.incrementAndGet();
        database.sql("INSERT INTO %s (id, version, %s) VALUES (?, 0, %s)"
                        .formatted(
                                columns.substring(0, end),
                                columns.substring(end + 1).replace(" ", ", "),
                                String.join(", ", Collections.nCopies(values.length, "?"))))
                .param(key)
                .params(Arrays.asList(values))
                .update();
        return key;
    }

    private static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    private record Place(long key, String path) {}
}

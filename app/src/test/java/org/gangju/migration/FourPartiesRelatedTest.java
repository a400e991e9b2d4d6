package org.gangju.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.gangju.testkit.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A database with councils whose seats related nobody, brought up to date: they do, on the days on which they were held. */
class FourPartiesRelatedTest {

    /** The last migration of red property before its seats were relations. */
    private static final int BEFORE = 39;

    /** Communities 7 and 8, branch 11, companies 12 and 13; council 1 goes from 7 to 8, council 2 stays, council 3 is dissolved. */
    private static final List<String> OLD_ROWS = List.of(
            "INSERT INTO id_block (name, next_id) VALUES ('organization_relation', 101)",
            "INSERT INTO organization (id, code, name, short_name, type, path, version) VALUES"
                    + " (7, 'C7', '七', '七', 'PARTY_COMMITTEE', '00000007', 0),"
                    + " (8, 'C8', '八', '八', 'PARTY_COMMITTEE', '00000008', 0),"
                    + " (11, 'B', '支部', '支部', 'JOINT_BRANCH', '000000070000000b', 0),"
                    + " (12, 'P', '物业', '物业', 'PROPERTY_COMPANY', '0000000c', 0),"
                    + " (13, 'Q', '物管', '物管', 'PROPERTY_COMPANY', '0000000d', 0)",
            "INSERT INTO organization_relation (id, kind, organization_id, organization_path, related_id, related_path,"
                    + " valid_from, version) VALUES (100, 'CO_BUILDING', 12, '0000000c', 7, '00000007', '2025-01-01', 0)",
            "INSERT INTO four_party_council (id, organization_id, organization_path, grid_id, formed_on, version) VALUES"
                    + " (1, 8, '00000008', 21, '2025-01-01', 0), (2, 7, '00000007', 22, '2025-01-01', 0),"
                    + " (3, 7, '00000007', 23, '2025-01-01', 0)",
            "INSERT INTO four_party_state (id, council_id, grid_id, organization_id, status, valid_from, valid_to, version)"
                    + " VALUES (1, 1, 21, 7, 'FORMING', '2025-01-01', '2025-04-01', 0),"
                    + " (2, 1, 21, 8, 'FORMING', '2025-04-01', NULL, 0),"
                    + " (3, 2, 22, 7, 'FORMING', '2025-01-01', '2025-03-01', 0),"
                    + " (4, 2, 22, 7, 'ACTIVE', '2025-03-01', NULL, 0),"
                    + " (5, 3, 23, 7, 'FORMING', '2025-01-01', '2025-06-01', 0),"
                    + " (6, 3, 23, 7, 'DISSOLVED', '2025-06-01', NULL, 0)",
            "INSERT INTO four_party_seat (id, council_id, seat, organization_id, valid_from, valid_to, version) VALUES"
                    + " (1, 1, 'PROPERTY_COMPANY', 12, '2025-02-01', '2025-04-01', 0),"
                    + " (2, 1, 'PROPERTY_COMPANY', 12, '2025-04-01', NULL, 0),"
                    + " (3, 2, 'PROPERTY_COMPANY', 12, '2025-02-01', '2025-03-15', 0),"
                    + " (4, 2, 'PROPERTY_COMPANY', 12, '2025-05-01', '2030-05-01', 0),"
                    + " (5, 2, 'ESTATE_BRANCH', 11, '2025-02-10', NULL, 0),"
                    + " (6, 2, 'GRID_WORKER', NULL, '2025-02-10', NULL, 0),"
                    + " (7, 2, 'OWNERS_COMMITTEE', 7, '2025-02-10', NULL, 0),"
                    + " (8, 3, 'PROPERTY_COMPANY', 13, '2025-02-01', '2025-06-01', 0),"
                    + " (9, 3, 'PROPERTY_COMPANY', 13, '2025-01-15', '2025-01-15', 0)");

    @ParameterizedTest
    @MethodSource("org.gangju.migration.OldDatabase#servers")
    void relatesWhomTheSeatsSpokeFor(Supplier<TestDatabase> databases) {
        OldDatabase database = new OldDatabase(databases.get(), "redproperty");
        database.bringTo(BEFORE);
        database.execute(OLD_ROWS);

        database.bringUpToDate();

        assertThat(database.texts("""
                SELECT id, organization_id, organization_path, related_id, related_path, valid_from, valid_to, version
                FROM organization_relation WHERE kind = 'FOUR_PARTY' ORDER BY id"""))
                .containsExactly(
                        "101 12 0000000c 7 00000007 2025-02-01 2025-04-01 0",
                        "102 13 0000000d 7 00000007 2025-02-01 2025-06-01 0",
                        "103 11 000000070000000b 7 00000007 2025-02-10 null 0",
                        "104 12 0000000c 8 00000008 2025-04-01 null 0",
                        "105 12 0000000c 7 00000007 2025-05-01 2030-05-01 0");
        assertThat(database.texts("SELECT next_id FROM id_block WHERE name = 'organization_relation'"))
                .containsExactly("106");
        assertThat(database.texts("SELECT kind FROM organization_relation WHERE id = 100"))
                .containsExactly("CO_BUILDING");
    }
}

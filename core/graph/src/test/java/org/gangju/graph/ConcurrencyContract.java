package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trees stay whole, whoever changes them at the same time. */
@SuppressWarnings("NullAway.Init")
abstract class ConcurrencyContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private Graph graph;
    private String city;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
    }

    @Test
    void keepsPathsRightWhileAStreetMovesAndGrows() throws Exception {
        String first = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        String second = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String street = graph.organization("1-1-1", "WORK_COMMITTEE", first);
        String community = graph.organization("1-1-1-1", "GENERAL_BRANCH", street);
        AtOnce.of(number -> number % 2 == 0
                ? () -> graph.mutate(
                        "moveOrganization",
                        input("id", street, "parentId", number % 4 == 0 ? second : first),
                        "organization { id }")
                : () -> graph.organization("b-" + number, "JOINT_BRANCH", community));
        assertThat(misplaced("organization")).isZero();
        graph.ask("{ organizations(filter: { within: \"%s\" }) { totalCount } }".formatted(community))
                .path("organizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1 + AtOnce.CALLERS / 2);
    }

    @Test
    void keepsPathsRightWhileAnEstateMovesAndGrows() throws Exception {
        String district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        String first = graph.grid("1-1", "COMMUNITY", district);
        String second = graph.grid("1-2", "COMMUNITY", district);
        String estate = graph.grid("1-1-1", "ESTATE", first);
        String cell = graph.grid("1-1-1-1", "CELL", estate);
        AtOnce.of(number -> number % 2 == 0
                ? () -> graph.mutate(
                        "moveGrid", input("id", estate, "parentId", number % 4 == 0 ? second : first), "grid { id }")
                : () -> graph.grid("b-" + number, "BUILDING", cell));
        assertThat(misplaced("grid")).isZero();
    }

    @Test
    void hasNothingInForceBelowWhatIsRetired() throws Exception {
        List<String> streets = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 2; number++) {
            streets.add(graph.organization("s-" + number, "WORK_COMMITTEE", city));
        }
        AtOnce.of(number -> () -> number % 2 == 0
                ? graph.mutate("retireOrganization", input("id", streets.get(number / 2)), "organization { id }")
                : graph.mutate(
                        "createMember",
                        input(
                                "displayName",
                                "王一",
                                "status",
                                "FULL",
                                "joinedOn",
                                "2001-07-01",
                                "organizationId",
                                streets.get(number / 2)),
                        "member { id }"));
        assertThat(count("""
                SELECT COUNT(*) FROM member m JOIN organization o ON o.id = m.organization_id
                WHERE o.retired_on IS NOT NULL""")).isZero();
    }

    @Test
    void letsNobodyIntoATemporaryBranch() throws Exception {
        String home = graph.organization("h", "GENERAL_BRANCH", city);
        String temporary = graph.organization("t", "TEMPORARY_BRANCH", city);
        List<String> members = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 2; number++) {
            members.add(graph.member("王一", home));
        }
        List<Object> codes = AtOnce.of(number -> () -> number % 2 == 0
                ? graph.problem("transferMember", input("id", members.get(number / 2), "organizationId", temporary))
                : graph.problem(
                        "createMember",
                        input(
                                "displayName",
                                "李二",
                                "status",
                                "PROBATIONARY",
                                "joinedOn",
                                "2001-07-01",
                                "organizationId",
                                temporary)));
        assertThat(codes).hasSize(AtOnce.CALLERS).containsOnly("MEMBERSHIP_NOT_PRIMARY_THERE", "PROCEDURE_FORBIDDEN");
        assertThat(count("""
                SELECT COUNT(*) FROM membership s JOIN organization o ON o.id = s.organization_id
                WHERE o.type = 'TEMPORARY_BRANCH' AND s.kind = 'PRIMARY'""")).isZero();
    }

    @Test
    void closesARowOnceHoweverManyEndIt() throws Exception {
        String home = graph.organization("h", "GENERAL_BRANCH", city);
        String other = graph.organization("o", "GENERAL_BRANCH", city);
        String membership = graph.created(
                "joinOrganization",
                "membership",
                input("memberId", graph.member("王一", home), "organizationId", other, "kind", "SECONDARY"));
        List<Object> codes =
                AtOnce.of(number -> () -> graph.problems("leaveOrganization", input("membershipId", membership)));
        assertThat(codes).containsOnly(List.of(), List.of("PERIOD_ENDED")).containsOnlyOnce(List.of());
    }

    @Test
    void actsOnceHoweverManyRepeatARequestAtOnce() throws Exception {
        List<Object> ids = AtOnce.of(number -> () -> graph.mutate(
                        "createOrganization",
                        input(
                                "code",
                                graph.code("once"),
                                "name",
                                "一次",
                                "shortName",
                                "一次",
                                "type",
                                "OTHER",
                                "parentId",
                                city,
                                "clientMutationId",
                                graph.code("key")),
                        "organization { id }")
                .path("result.organization.id")
                .entity(String.class)
                .get());
        assertThat(ids).hasSize(AtOnce.CALLERS).containsOnly(ids.getFirst());
    }

    /** The nodes whose path is not their parent's with their own segment behind it. */
    private long misplaced(String table) {
        return count("""
                SELECT COUNT(*) FROM %1$s child JOIN %1$s parent ON parent.id = child.parent_id
                WHERE SUBSTRING(child.path, 1, CHAR_LENGTH(child.path) - 7) <> parent.path""".formatted(table));
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}

package org.gangju.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member keeps one primary membership, and one in each organization, whoever asks for more at the same time. */
@SuppressWarnings("NullAway.Init")
abstract class MembershipConcurrencyContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private Graph graph;
    private RowCount rows;
    private String district;
    private String posting;
    private String member;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        rows = new RowCount(database);
        district = graph.organization("d", "DISTRICT_COMMITTEE", null);
        posting = graph.organization("d-2", "TEMPORARY_BRANCH", district);
        member = graph.member("王一", graph.organization("d-1", "GENERAL_BRANCH", district));
    }

    @Test
    void keepsOnePrimaryMembershipWhileManyTransferAndJoinAtOnce() throws Exception {
        List<String> branches = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 2; number++) {
            branches.add(graph.organization("b-" + number, "JOINT_BRANCH", district));
        }
        atOnce(number -> number % 2 == 0
                ? graph.mutate(
                        "transferMember",
                        input("id", member, "organizationId", branches.get(number / 2)),
                        "member { id }")
                : graph.mutate(
                        "joinOrganization",
                        input("memberId", member, "organizationId", branches.get(number / 2), "kind", "SECONDARY"),
                        "membership { id }"));
        assertThat(openPrimaries(member)).isEqualTo(1);
        assertThat(rows.of("""
                SELECT COUNT(*) FROM membership s JOIN member m ON m.id = s.member_id
                WHERE m.id = ? AND s.primary_of_member IS NOT NULL AND s.organization_id = m.organization_id""", member)).isEqualTo(1);
        assertThat(rows.of("""
                SELECT COUNT(*) FROM membership a JOIN membership b
                ON b.member_id = a.member_id AND b.organization_id = a.organization_id AND b.id > a.id
                WHERE a.member_id = ? AND a.valid_to IS NULL AND b.valid_to IS NULL""", member)).isZero();
    }

    @Test
    void joinsOnceHoweverManyAskAtOnce() throws Exception {
        atOnce(number -> graph.mutate(
                "joinOrganization",
                input(
                        "memberId",
                        member,
                        "organizationId",
                        posting,
                        "kind",
                        number % 2 == 0 ? "SECONDARY" : "TEMPORARY"),
                "membership { id }"));
        assertThat(rows.of("SELECT COUNT(*) FROM membership WHERE member_id = ?", member))
                .isEqualTo(2);
    }

    private interface Request {
        GraphQlTester.Response send(int number);
    }

    /** Every request answers without an error; which of them are refused is a matter of luck. */
    private static void atOnce(Request request) throws Exception {
        AtOnce.of(number -> () -> request.send(number)
                .path("result.problems[*].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes).isSubsetOf("MEMBERSHIP_OVERLAPS", "ALREADY_MEMBER_THERE")));
    }

    private long openPrimaries(String who) {
        return rows.of(
                "SELECT COUNT(*) FROM membership WHERE member_id = ? AND kind = 'PRIMARY' AND valid_to IS NULL", who);
    }
}

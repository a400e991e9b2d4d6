package org.gangju.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.gangju.graph.Graph;
import org.gangju.organization.OrganizationReader;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberMoves;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All members of an organization go to another one, as far as that is a number for one transaction. */
@SuppressWarnings("NullAway.Init")
abstract class MemberMovesContract {

    private static final Caller CALLER = Caller.of(
            "test", "internal", Set.of("organization.read", "member.read"), Scope.WHOLE, null, Locale.ENGLISH);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MemberMoves moves;

    @Autowired
    private MemberBatch members;

    @Autowired
    private OrganizationReader organizations;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Keys keys;

    private String from;
    private String to;

    @BeforeEach
    void establishTwo() {
        Graph graph = new Graph(api.bootstrapClient());
        String city = graph.organization("1", "CITY_COMMITTEE", null);
        from = graph.organization("1-1", "GENERAL_BRANCH", city);
        to = graph.organization("1-2", "GENERAL_BRANCH", city);
    }

    @Test
    void takesEverybodyAlong() {
        admit(201);

        assertThat(moves.moveAll(from, to, CALLER)).isEqualTo(201);
        assertThat(count(from)).isZero();
        assertThat(count(to)).isEqualTo(201);
    }

    @Test
    void takesNobodyWhenThereAreTooMany() {
        admit(MemberMoves.MOST + 1);

        assertThatThrownBy(() -> moves.moveAll(from, to, CALLER))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.rule().name()).isEqualTo("MEMBERS_TOO_MANY_TO_MOVE"));
        assertThat(count(to)).isZero();
    }

    private long count(String organization) {
        return new RowCount(sql).of("SELECT COUNT(*) FROM member WHERE organization_id = ?", organization);
    }

    private void admit(int count) {
        TreePath place = organizations
                .load(Set.of(NodeId.keyOf("Organization", from).orElseThrow()), CALLER)
                .values()
                .iterator()
                .next()
                .path();
        long member = keys.reserve("member", count);
        long membership = keys.reserve("membership", count);
        LocalDate day = LocalDate.of(2001, 7, 1);
        List<MemberRow> rows = IntStream.range(0, count)
                .mapToObj(number ->
                        new MemberRow(member + number, membership + number, "王一", MemberStatus.FULL, day, place, day))
                .toList();
        members.add(rows);
    }
}

package org.gangju.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberMoves;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves all members of an organization to another one. */
@Component
@Transactional
class OrganizationMembersMoving implements MemberMoves {

    /** Members who are looked up at a time. */
    private static final int SOME = 200;

    private final MemberCommands members;
    private final MembershipEnding memberships;
    private final JdbcClient sql;
    private final Keys keys;
    private final Clock clock;

    OrganizationMembersMoving(
            MemberCommands members, MembershipEnding memberships, JdbcClient sql, Keys keys, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public int moveAll(String fromId, String toId, Caller caller) {
        long from = key(fromId);
        requireFew(from);
        int moved = 0;
        for (List<Long> some = some(from); !some.isEmpty(); some = some(from)) {
            some.forEach(
                    member -> members.transfer(new NodeId(MemberView.TYPE_NAME, member).encoded(), toId, null, caller));
            moved += some.size();
        }
        carryOthers(from, key(toId), LocalDate.now(clock));
        return moved;
    }

    private void requireFew(long organization) {
        Integer count = sql.sql(
                        "SELECT COUNT(*) FROM member m WHERE m.organization_id = ? AND " + MemberTable.NOT_ERASED.sql())
                .param(organization)
                .query(Integer.class)
                .single();
        if (count > MOST) {
            throw new RuleViolation(MemberRule.MEMBERS_TOO_MANY_TO_MOVE, "organizationId", MOST);
        }
    }

    private List<Long> some(long organization) {
        return sql.sql("SELECT m.id FROM member m WHERE m.organization_id = ? AND " + MemberTable.NOT_ERASED.sql()
                        + " ORDER BY m.id LIMIT " + SOME)
                .param(organization)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** What is open beside primary memberships; who belongs to the other organization already needs no second one. */
    private void carryOthers(long from, long to, LocalDate day) {
        List<Long> open = sql.sql("""
                        SELECT s.id FROM membership s WHERE s.organization_id = ? AND s.kind <> 'PRIMARY'
                        AND (s.valid_to IS NULL OR (s.valid_to > ? AND s.valid_to > s.valid_from))
                        AND NOT EXISTS (SELECT 1 FROM membership other WHERE other.member_id = s.member_id
                        AND other.organization_id = ? AND (other.valid_to IS NULL OR other.valid_to > ?)) ORDER BY s.id""")
                .params(from, day, to, day)
                .query((row, number) -> row.getLong("id"))
                .list();
        open.forEach(membership -> carry(membership, to, day));
    }

    private void carry(long membership, long to, LocalDate day) {
        sql.sql("""
                        INSERT INTO membership (id, member_id, organization_id, kind, valid_from, valid_to, version)
                        SELECT ?, member_id, ?, kind, CASE WHEN valid_from > ? THEN valid_from ELSE ? END, valid_to, 0
                        FROM membership WHERE id = ?""").params(keys.next("membership"), to, day, day, membership).update();
        memberships.end(membership, day);
    }

    private static long key(String id) {
        return NodeId.keyOf(OrganizationView.TYPE_NAME, id).orElseThrow();
    }
}

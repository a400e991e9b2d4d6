package org.gangju.member;

import java.util.List;
import java.util.Objects;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.member.MemberCommands;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationEstablishing;
import org.gangju.spi.organization.OrganizationUpgrading;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets members join the organization that they found, within the transaction that establishes it. */
@Component
class FoundingMembers {

    private static final String FIELD = "memberIds";

    private final MemberCommands members;
    private final BranchFounding founding;
    private final JdbcClient sql;

    FoundingMembers(MemberCommands members, BranchFounding founding, JdbcClient sql) {
        this.members = members;
        this.founding = founding;
        this.sql = sql;
    }

    /**
     * In the order of their keys, so that two foundings with the same members follow each other; each is transferred, and
     * so within what the caller may change of members, whatever it may do with organizations.
     */
    @EventListener
    void found(OrganizationEstablishing establishing) {
        List<String> ids = establishing.memberIds().stream()
                .distinct()
                .sorted((one, other) -> Long.compare(key(one), key(other)))
                .toList();
        if (ids.size() > NewOrganization.MOST_MEMBERS) {
            throw new CodedException(
                    ErrorCode.LIMIT_EXCEEDED, "limit", FIELD, NewOrganization.MOST_MEMBERS, ids.size());
        }
        long full = ids.stream()
                .map(id -> joined(id, establishing))
                .filter(member -> member.status() == MemberStatus.FULL)
                .count();
        founding.require(establishing.organization().type(), full, FIELD);
    }

    @EventListener
    void count(OrganizationUpgrading upgrading) {
        Long full = sql.sql("SELECT COUNT(*) FROM member m WHERE m.organization_id = ? AND m.status = ? AND "
                        + MemberTable.NOT_ERASED.sql())
                .params(upgrading.organization().key(), MemberStatus.FULL.name())
                .query(Long.class)
                .single();
        founding.require(upgrading.type(), Objects.requireNonNull(full), "type");
    }

    private MemberView joined(String id, OrganizationEstablishing establishing) {
        Caller caller = establishing.caller().with(MemberPermissions.WRITE.name());
        try {
            return members.transfer(id, establishing.organization().id(), null, caller);
        } catch (RuleViolation broken) {
            throw new RuleViolation(broken.rule(), FIELD, about(id, broken));
        }
    }

    /** Whether the member is out of reach or the new organization: the input names the member alone. */
    private static Object[] about(String id, RuleViolation broken) {
        return broken.rule() == InputRule.NOT_FOUND
                ? new Object[] {id}
                : broken.arguments().toArray();
    }

    private static long key(String id) {
        return NodeId.keyOf(MemberView.TYPE_NAME, id).orElse(0L);
    }
}

package org.gangju.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gangju.member.MemberPermissions;
import org.gangju.organization.OrganizationCreation;
import org.gangju.organization.OrganizationPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberMoves;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries out the changes that superiors have approved. */
@Component
class ChangeEffects implements ProposalKind {

    static final String KEY = "ORGANIZATION_CHANGE";

    private final OrganizationChangeRows rows;
    private final ChangeReach reach;
    private final OrganizationCreation creation;
    private final OrganizationCommands organizations;
    private final MemberMoves members;
    private final JdbcClient sql;

    ChangeEffects(
            OrganizationChangeRows rows,
            ChangeReach reach,
            OrganizationCreation creation,
            OrganizationCommands organizations,
            MemberMoves members,
            JdbcClient sql) {
        this.rows = rows;
        this.reach = reach;
        this.creation = creation;
        this.organizations = organizations;
        this.members = members;
        this.sql = sql;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return OrganizationPermissions.APPROVE.name();
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller decider) {
        OrganizationChangeView change = rows.decided(proposal.subjectKey());
        Caller caller = carryingOut(decider);
        switch (change.kind()) {
            case ESTABLISH -> establish(change, caller);
            case UPGRADE ->
                organizations.upgrade(
                        id(change.organizationKey()), Objects.requireNonNull(change.newType()), null, caller);
            case MERGE -> merge(change, caller);
            case DISSOLVE -> dissolve(change, caller);
        }
    }

    /** What was approved is done as a whole: members move by it too, as far as the approval itself reaches. */
    private static Caller carryingOut(Caller decider) {
        return Caller.of(
                decider.id(),
                decider.tier(),
                Set.of(OrganizationPermissions.APPROVE.name(), MemberPermissions.WRITE.name()),
                decider.scope(),
                decider.acting(),
                decider.locale());
    }

    private void establish(OrganizationChangeView change, Caller caller) {
        List<String> founders = rows.members(Set.of(change.key())).getOrDefault(change.key(), List.of()).stream()
                .map(member -> new NodeId(MemberView.TYPE_NAME, member).encoded())
                .toList();
        NewOrganization wanted = new NewOrganization(
                Objects.requireNonNull(change.newCode()),
                Objects.requireNonNull(change.newName()),
                Objects.requireNonNull(change.newShortName()),
                Objects.requireNonNull(change.newType()),
                id(change.organizationKey()),
                founders);
        rows.established(change.key(), creation.create(wanted, caller).key());
    }

    private void merge(OrganizationChangeView change, Caller caller) {
        OrganizationView ending = reach.changing(id(change.organizationKey()), "organizationId", caller);
        String into = id(Objects.requireNonNull(change.targetKey()));
        OrganizationView target = reach.target(ending, into, "intoId", caller);
        if (!ChangeTypes.compatible(ending.type(), target.type())) {
            throw new RuleViolation(ChangeRule.CHANGE_TYPES_INCOMPATIBLE, "intoId", ending.type(), target.type());
        }
        subordinates(ending.key()).forEach(child -> organizations.move(id(child), into, null, caller));
        members.moveAll(ending.id(), into, caller);
        organizations.retireInto(ending.id(), into, caller);
    }

    private void dissolve(OrganizationChangeView change, Caller caller) {
        OrganizationView ending = reach.changing(id(change.organizationKey()), "organizationId", caller);
        if (change.targetKey() != null) {
            OrganizationView target = reach.target(ending, id(change.targetKey()), "membersToId", caller);
            members.moveAll(ending.id(), target.id(), caller);
        }
        organizations.retire(ending.id(), null, caller);
    }

    /** Those directly below that are active: as many as hang there, each of which is moved. */
    private List<Long> subordinates(long organization) {
        return sql.sql("SELECT id FROM organization WHERE parent_id = ? AND retired_on IS NULL ORDER BY id")
                .param(organization)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private static String id(long organization) {
        return new NodeId(OrganizationView.TYPE_NAME, organization).encoded();
    }
}

package org.gangju.partygroup;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** Holds party groups for a change, each after its branch. */
@Component
class HeldPartyGroups {

    private final PartyGroups groups;
    private final OrganizationDirectory organizations;

    HeldPartyGroups(PartyGroups groups, OrganizationDirectory organizations) {
        this.groups = groups;
        this.organizations = organizations;
    }

    /** The group, its branch locked: of two changes to the groups of a branch the second waits for the first. */
    PartyGroup toChange(String id, String field, Caller caller) {
        Optional<Long> key = NodeId.keyOf(PartyGroupView.TYPE_NAME, id);
        long branch = key.flatMap(groups::findBranchOf).orElseThrow(() -> missing(id, field));
        lock(branch, id, field, caller);
        return key.flatMap(groups::findToChange).orElseThrow(() -> missing(id, field));
    }

    /** What is out of scope is the group to the caller, who has not named the branch. */
    private void lock(long branch, String id, String field, Caller caller) {
        try {
            organizations.lock(new NodeId(OrganizationView.TYPE_NAME, branch).encoded(), field, caller);
        } catch (RuleViolation outOfScope) {
            throw missing(id, field);
        }
    }

    private static RuleViolation missing(String id, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, id);
    }
}

package org.gangju.twonew;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** What a caller's change reaches: what lies within the scope, where the module is on. */
@Component
public class TwoNewReach {

    private final OrganizationDirectory organizations;
    private final Presence presence;

    TwoNewReach(OrganizationDirectory organizations, Toggles toggles) {
        this.organizations = organizations;
        this.presence = toggles.of(TwoNew.ID);
    }

    /** What was found for an input's id, if the caller reaches it. */
    public <E extends Held> E require(Optional<E> found, String id, String field, Caller caller) {
        E held = found.filter(candidate -> caller.scope().organizations().contains(candidate.organizationPath()))
                .orElseThrow(() -> missing(id, field));
        presence.require(held.organizationPath(), field);
        return held;
    }

    /** An active organization, kept in its place until the transaction ends. */
    public OrganizationView organization(String id, String field, Caller caller) {
        OrganizationView organization = organizations.hold(id, field, caller);
        presence.require(organization.path(), field);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(TwoNewRule.NEW_ORGANIZATION_SUPERIOR_RETIRED, field, organization.shortName());
        }
        return organization;
    }

    /** The same; one above a place is reached by whoever works there, wherever the scope ends. */
    public OrganizationView organizationAbove(TreePath place, String id, String field, Caller caller) {
        boolean above = NodeId.keyOf(OrganizationView.TYPE_NAME, id)
                .filter(key -> place.ids().contains(key))
                .isPresent();
        return organization(id, field, above ? caller.everywhere() : caller);
    }

    /** The same as one within the scope, locked: of two changes the second waits for the first. */
    public OrganizationView locked(String id, String field, Caller caller) {
        organizations.lock(id, field, caller);
        return organization(id, field, caller);
    }

    /** Locks the organization of what is found for an id, which is missing to a caller who does not see that. */
    public OrganizationView lockPlaceOf(Optional<Long> organization, String id, String field, Caller caller) {
        long key = organization.orElseThrow(() -> missing(id, field));
        try {
            return organizations.lock(new NodeId(OrganizationView.TYPE_NAME, key).encoded(), field, caller);
        } catch (RuleViolation outOfScope) {
            throw missing(id, field);
        }
    }

    /** Whether an organization can be established under the code. */
    public boolean isFree(String code) {
        return organizations.isFree(code);
    }

    public void requirePresent(TreePath organization, String field) {
        presence.require(organization, field);
    }

    public static RuleViolation missing(String id, String field) {
        return new RuleViolation(InputRule.NOT_FOUND, field, id);
    }
}

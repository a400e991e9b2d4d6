package org.gangju.redproperty.appointment;

import org.gangju.redproperty.Everywhere;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.redproperty.service.PropertyServiceBook;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/**
 * The organizations that somebody may be proposed to. A company mostly stands above the communities whose estates it serves, so
 * that its service opens it to them; an owners' committee stands where its estate is.
 */
@Component
class CrossTargets {

    private final PropertyServiceBook services;
    private final RedPropertyReach reach;

    CrossTargets(PropertyServiceBook services, RedPropertyReach reach) {
        this.services = services;
        this.reach = reach;
    }

    /**
     * An organization in use, held alone.
     *
     * @param caller at the reach of what it changes
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND or PROPERTY_ORGANIZATION_RETIRED at {@code field}
     */
    OrganizationView lock(String id, String field, Caller caller) {
        boolean serves = NodeId.keyOf(OrganizationView.TYPE_NAME, id)
                .filter(key -> services.serves(key, caller.scope().organizations(), reach.today()))
                .isPresent();
        return reach.lock(id, field, serves ? Everywhere.as(caller) : caller.with("organization.read"));
    }
}

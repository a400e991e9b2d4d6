package org.gangju.training;

import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** What a caller's change reaches: what lies within the scope, where the module is on. */
@Component
class TrainingReach {

    private final OrganizationDirectory organizations;
    private final Presence presence;

    TrainingReach(OrganizationDirectory organizations, Toggles toggles) {
        this.organizations = organizations;
        this.presence = toggles.of(Training.ID);
    }

    /**
     * What was found for an input's id, if the caller reaches it.
     *
     * @param field the input's field that names it; a violation points there
     */
    <E extends Held> E require(Optional<E> found, String id, String field, Caller caller) {
        E held = found.filter(candidate -> caller.scope().organizations().contains(candidate.organizationPath()))
                .orElseThrow(() -> new RuleViolation(InputRule.NOT_FOUND, field, id));
        presence.require(held.organizationPath(), field);
        return held;
    }

    /** The organization that is going to hold something, kept in its place until the transaction ends. */
    OrganizationView organizer(String id, String field, Caller caller) {
        OrganizationView organization = organizations.hold(id, field, caller);
        presence.require(organization.path(), field);
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(TrainingRule.TRAINING_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        return organization;
    }
}

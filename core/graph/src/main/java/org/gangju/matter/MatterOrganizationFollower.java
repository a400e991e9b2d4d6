package org.gangju.matter;

import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Keeps an organization in use while something that it has raised or handles is neither closed nor cancelled: whom a promise
 * with a day passes to is for people to decide, by escalating it or by giving it up with a reason, and not for a retirement to
 * do on the side.
 */
@Component
class MatterOrganizationFollower {

    private final StoredMatters matters;

    MatterOrganizationFollower(StoredMatters matters) {
        this.matters = matters;
    }

    /** Last of all: features may cancel theirs because of the retirement. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void refuse(OrganizationRetiring retiring) {
        if (matters.existsOf(retiring.organization().key(), MatterDesk.UNSETTLED)) {
            throw new RuleViolation(MatterRule.MATTER_ORGANIZATION_HAS_OPEN, "id");
        }
    }
}

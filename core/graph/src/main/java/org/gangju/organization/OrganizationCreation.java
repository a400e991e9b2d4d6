package org.gangju.organization;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Establishes what is asked for by hand, and by no feature: those keep what else they need of it. */
@Service
@Transactional
public class OrganizationCreation {

    private final OrganizationCommands organizations;
    private final OrganizationRegisters registers;

    OrganizationCreation(OrganizationCommands organizations, OrganizationRegisters registers) {
        this.organizations = organizations;
        this.registers = registers;
    }

    /**
     * Establishes an organization of a type that no module registers itself there.
     *
     * @throws org.gangju.spi.command.RuleViolation ORGANIZATION_REGISTERED_ELSEWHERE at {@code type}, and those of
     *     {@link OrganizationCommands#establish(NewOrganization, Caller)}
     */
    public OrganizationView create(NewOrganization wanted, Caller caller) {
        registers.requireNone(wanted.type(), wanted.parentId(), caller);
        return organizations.establish(wanted, caller);
    }
}

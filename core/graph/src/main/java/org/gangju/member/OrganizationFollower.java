package org.gangju.member;

import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps members right when their organization changes, within the same transaction. */
@Component
class OrganizationFollower {

    private final Members members;

    OrganizationFollower(Members members) {
        this.members = members;
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (members.existsByOrganizationId(retiring.organization().key())) {
            throw new RuleViolation(MemberRule.ORGANIZATION_HAS_MEMBERS, "id");
        }
    }
}

package org.gangju.member;

import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationMoved;
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
    void follow(OrganizationMoved moved) {
        String from = moved.from().value();
        members.movePaths(from, moved.from().end(), moved.to().value(), from.length() + 1);
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (members.existsByOrganizationId(retiring.organization().key())) {
            throw new RuleViolation(MemberRule.ORGANIZATION_HAS_MEMBERS, "id");
        }
    }
}

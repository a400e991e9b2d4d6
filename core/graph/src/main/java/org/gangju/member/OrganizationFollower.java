package org.gangju.member;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationRetiring;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps members right when their organization changes, within the same transaction. */
@Component
class OrganizationFollower {

    private final Members members;
    private final MembershipEnding memberships;
    private final Clock clock;

    OrganizationFollower(Members members, MembershipEnding memberships, Clock clock) {
        this.members = members;
        this.memberships = memberships;
        this.clock = clock;
    }

    @EventListener
    void refuse(OrganizationRetiring retiring) {
        if (members.existsByOrganizationIdAndErasedOnIsNull(
                retiring.organization().key())) {
            throw new RuleViolation(MemberRule.ORGANIZATION_HAS_MEMBERS, "id");
        }
    }

    /** What is not primary ends with the organization. */
    @EventListener
    void end(OrganizationRetiring retiring) {
        memberships.endAll(retiring.organization().key(), LocalDate.now(clock));
    }
}

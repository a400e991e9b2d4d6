package org.gangju.member;

import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many full members found a branch. Fewer form a joint branch; a branch that loses some later stays one. */
@Component
public class BranchFounding {

    private final int fewest;

    BranchFounding(@Value("${gangju.branches.founding-members:3}") int fewest) {
        this.fewest = fewest;
    }

    /**
     * Lets pass what has enough of them, or is no branch.
     *
     * @throws RuleViolation BRANCH_NEEDS_MEMBERS at {@code field} for a branch of fewer
     */
    public void require(String type, long fullMembers, String field) {
        if (OrganizationType.BRANCH.name().equals(type) && fullMembers < fewest) {
            throw new RuleViolation(MemberRule.BRANCH_NEEDS_MEMBERS, field, fewest, fullMembers);
        }
    }
}

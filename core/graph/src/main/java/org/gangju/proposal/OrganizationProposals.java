package org.gangju.proposal;

import java.util.List;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.proposal.ProposalStatus;

/**
 * The proposals of an organization.
 *
 * @param key the organization
 * @param toDecide whether it is those that wait for its decision, not those that are about it
 * @param statuses where they stand
 */
record OrganizationProposals(long key, boolean toDecide, Set<ProposalStatus> statuses) {

    static OrganizationProposals toDecide(long key) {
        return new OrganizationProposals(key, true, Set.of(ProposalStatus.PROPOSED));
    }

    Condition condition() {
        String column = toDecide ? "p.decider_id = ?" : "p.organization_id = ?";
        return Condition.all(List.of(Condition.of(column, key), ProposalRows.standing(statuses)));
    }
}

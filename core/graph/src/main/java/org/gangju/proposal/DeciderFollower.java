package org.gangju.proposal;

import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Passes on what an organization that retires was to decide: to the one that it is merged into, otherwise to its superior. What
 * that one has proposed itself goes to the superior, too.
 */
@Component
class DeciderFollower {

    private static final long NOBODY = 0;

    private final StoredProposals proposals;

    DeciderFollower(StoredProposals proposals) {
        this.proposals = proposals;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        OrganizationView former = retiring.organization();
        OrganizationView heir = retiring.heir();
        if (heir != null) {
            passOn(former, heir.key(), heir.path(), heir.key());
        }
        Long superior = former.parentKey();
        passOn(former, superior, superior == null ? null : former.path().parent(), NOBODY);
    }

    private void passOn(OrganizationView former, @Nullable Long to, @Nullable TreePath place, long except) {
        proposals.passOn(former.key(), to, place == null ? null : place.value(), except, Proposal.NOT_IN_EFFECT);
    }
}

package org.gangju.proposal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalView;
import org.springframework.stereotype.Component;

/** A kind of proposals for tests: the effect gives the organization the name that the proposal's reason says. */
@Component
class SampleProposals implements ProposalKind {

    static final String KEY = "SAMPLE";
    static final String PERMISSION = "grid.write";

    /** Rows whose effect breaks a rule. */
    final Set<Long> broken = ConcurrentHashMap.newKeySet();

    /** Rows that were rejected or withdrawn. */
    final Set<Long> discarded = ConcurrentHashMap.newKeySet();

    private final OrganizationCommands organizations;

    SampleProposals(OrganizationCommands organizations) {
        this.organizations = organizations;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return PERMISSION;
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller caller) {
        String id = new NodeId("Organization", proposal.organizationKey()).encoded();
        String name = broken.contains(proposal.subjectKey()) ? " " : proposal.reason();
        organizations.rename(id, name, name, null, caller);
    }

    @Override
    public void discard(ProposalView proposal, Caller caller) {
        discarded.add(proposal.subjectKey());
    }
}

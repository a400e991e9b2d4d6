package org.gangju.fourties;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.proposal.Proposals;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives up what an organization that is no more has proposed, though nobody has decided on it yet. */
@Component
class ProposingFollower {

    private static final String GONE = "请示的党组织已撤销或并入其他组织 / The proposing organization is no more";

    private final FunctionalBranches branches;
    private final FunctionalBranchLife life;
    private final Proposals proposals;

    ProposingFollower(FunctionalBranches branches, FunctionalBranchLife life, Proposals proposals) {
        this.branches = branches;
        this.life = life;
        this.proposals = proposals;
    }

    @EventListener
    void follow(OrganizationRetiring retiring) {
        List<FunctionalBranch> proposed =
                branches.findOfToChange(retiring.organization().key(), FunctionalBranchStatus.PROPOSED);
        proposed.forEach(branch -> life.enter(branch, FunctionalBranchStatus.NOT_APPROVED, GONE));
        Set<Long> keys = proposed.stream().map(FunctionalBranch::id).collect(Collectors.toSet());
        proposals.giveUp(FunctionalBranchEffects.KEY, keys, retiring.caller());
    }
}

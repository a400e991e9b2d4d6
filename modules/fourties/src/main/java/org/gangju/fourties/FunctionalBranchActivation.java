package org.gangju.fourties;

import org.springframework.stereotype.Component;

/** An approved branch is active as soon as it has a leader and its first members. */
@Component
class FunctionalBranchActivation {

    private final FunctionalBranchLife life;
    private final FunctionalMembers members;
    private final FunctionalBranchLeaders leaders;
    private final FourtiesSettings settings;

    FunctionalBranchActivation(
            FunctionalBranchLife life,
            FunctionalMembers members,
            FunctionalBranchLeaders leaders,
            FourtiesSettings settings) {
        this.life = life;
        this.members = members;
        this.leaders = leaders;
        this.settings = settings;
    }

    /** Looks at a branch that is held, after something about it has changed. */
    void look(FunctionalBranch branch) {
        Long organization = branch.branchId();
        if (branch.status() == FunctionalBranchStatus.APPROVED
                && organization != null
                && members.count(organization) >= settings.activeFromMembers()
                && leaders.leader(branch).isPresent()) {
            life.enter(branch, FunctionalBranchStatus.ACTIVE, null);
        }
    }
}

package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.node.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leads branches from one state to the next and keeps the states by day; within the transaction that holds the branch. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FunctionalBranchLife {

    private final FunctionalBranches branches;
    private final FunctionalBranchStates states;
    private final Keys keys;
    private final Clock clock;

    FunctionalBranchLife(FunctionalBranches branches, FunctionalBranchStates states, Keys keys, Clock clock) {
        this.branches = branches;
        this.states = states;
        this.keys = keys;
        this.clock = clock;
    }

    FunctionalBranch begin(FunctionalBranch branch) {
        FunctionalBranch saved = branches.saveAndFlush(branch);
        keep(saved, FunctionalBranchStatus.PROPOSED, null);
        return saved;
    }

    /** Enters a state today. */
    FunctionalBranch enter(FunctionalBranch branch, FunctionalBranchStatus next, @Nullable String note) {
        states.findByBranchIdAndValidToIsNull(branch.id()).ifPresent(state -> state.close(today()));
        branch.enter(next, today());
        keep(branch, next, note);
        return branches.saveAndFlush(branch);
    }

    /**
     * The day up to which what a dormant branch held leaves it at rest: what it held on the day on which somebody put it to
     * rest came before, but none of what it held when it went by itself.
     */
    LocalDate restsThrough(FunctionalBranch dormant) {
        boolean byHand = states.findByBranchIdAndValidToIsNull(dormant.id())
                .filter(FunctionalBranchState::hasNote)
                .isPresent();
        return byHand ? dormant.statusSince() : dormant.statusSince().minusDays(1);
    }

    private void keep(FunctionalBranch branch, FunctionalBranchStatus status, @Nullable String note) {
        states.saveAndFlush(
                new FunctionalBranchState(keys.next("functional_branch_state"), branch.id(), status, note, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

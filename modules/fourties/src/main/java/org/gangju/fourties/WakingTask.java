package org.gangju.fourties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.gangju.spi.module.ModuleTask;
import org.springframework.stereotype.Component;

/** Wakes dormant branches that have held an activity since. */
@Component
class WakingTask implements ModuleTask {

    private final DueBranches due;
    private final FunctionalBranchLife life;
    private final BranchActivities activities;
    private final FourtiesSettings settings;
    private final Clock clock;

    WakingTask(
            DueBranches due,
            FunctionalBranchLife life,
            BranchActivities activities,
            FourtiesSettings settings,
            Clock clock) {
        this.due = due;
        this.life = life;
        this.activities = activities;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }

    @Override
    public String name() {
        return "wake-branches";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    /** What would not keep an active branch awake wakes none. */
    @Override
    public void run() {
        LocalDate day = LocalDate.now(clock).minusMonths(settings.dormantAfterMonths());
        due.each(FunctionalBranchStatus.DORMANT, activities.heldAfter(day), this::wake);
    }

    /** Some have held nothing but what came before they went to rest. */
    private void wake(FunctionalBranch branch) {
        activities
                .lastHeld(branch.id())
                .filter(life.restsThrough(branch)::isBefore)
                .ifPresent(held -> life.enter(branch, FunctionalBranchStatus.ACTIVE, null));
    }
}

package org.gangju.fourties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.springframework.stereotype.Component;

/** Puts active branches to rest that have held no activity for a while. */
@Component
class DormancyTask implements ModuleTask {

    private final DueBranches due;
    private final FunctionalBranchLife life;
    private final BranchActivities activities;
    private final FourtiesSettings settings;
    private final Presence presence;
    private final Clock clock;

    DormancyTask(
            DueBranches due,
            FunctionalBranchLife life,
            BranchActivities activities,
            FourtiesSettings settings,
            Toggles toggles,
            Clock clock) {
        this.due = due;
        this.life = life;
        this.activities = activities;
        this.settings = settings;
        this.presence = toggles.of(Fourties.ID);
        this.clock = clock;
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }

    @Override
    public String name() {
        return "rest-branches";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate day = LocalDate.now(clock).minusMonths(settings.dormantAfterMonths());
        Condition quiet = Condition.all(
                List.of(Condition.of("status_since <= ?", day), Condition.not(activities.heldAfter(day))));
        due.each(FunctionalBranchStatus.ACTIVE, quiet, branch -> rest(branch, day));
    }

    /** An activity may have come first. */
    private void rest(FunctionalBranch branch, LocalDate day) {
        boolean held = activities.lastHeld(branch.id()).filter(day::isBefore).isPresent();
        if (!held && !branch.statusSince().isAfter(day) && !isDecidedAfter(day, branch)) {
            life.enter(branch, FunctionalBranchStatus.DORMANT, null);
        }
    }

    /** While the module is off nothing can be held, so time counts from the last decision about it on. */
    private boolean isDecidedAfter(LocalDate day, FunctionalBranch branch) {
        return presence.lastDecided(branch.organizationPath())
                .map(time -> LocalDate.ofInstant(time, clock.getZone()))
                .filter(day::isBefore)
                .isPresent();
    }
}

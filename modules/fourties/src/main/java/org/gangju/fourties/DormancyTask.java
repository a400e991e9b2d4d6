package org.gangju.fourties;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.module.ModuleTask;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.page.Condition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts active branches to rest that have held no activity for a while, where the module is on: {@value #MOST} in a run at
 * most.
 */
@Component
class DormancyTask implements ModuleTask {

    private static final int MOST = 200;

    private final FunctionalBranches branches;
    private final FunctionalBranchLife life;
    private final BranchActivities activities;
    private final FourtiesSettings settings;
    private final Presence presence;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DormancyTask(
            FunctionalBranches branches,
            FunctionalBranchLife life,
            BranchActivities activities,
            FourtiesSettings settings,
            Toggles toggles,
            JdbcClient sql,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.branches = branches;
        this.life = life;
        this.activities = activities;
        this.settings = settings;
        this.presence = toggles.of(Fourties.ID);
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
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
        quietUpTo(day).forEach(key -> transaction.executeWithoutResult(status -> rest(key, day)));
    }

    private List<Long> quietUpTo(LocalDate day) {
        Condition due = Condition.all(List.of(
                Condition.of("status = ?", FunctionalBranchStatus.ACTIVE.name()),
                Condition.of("status_since <= ?", day),
                Condition.not(activities.heldAfter(day)),
                presence.everywhere("organization_path")));
        return sql.sql("SELECT id FROM functional_branch WHERE " + due.sql() + " ORDER BY id LIMIT " + MOST)
                .params(due.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Another replica, or an activity, may have come first. */
    private void rest(long key, LocalDate day) {
        branches.findToChange(key)
                .filter(branch -> branch.status() == FunctionalBranchStatus.ACTIVE)
                .filter(branch -> !branch.statusSince().isAfter(day))
                .filter(branch -> activities.lastHeld(key).filter(day::isBefore).isEmpty())
                .ifPresent(branch -> life.enter(branch, FunctionalBranchStatus.DORMANT, null));
    }
}

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
 * Wakes dormant branches that have held an activity since, where the module is on: {@value #PAGE} at a time, as long as
 * there are any.
 */
@Component
class WakingTask implements ModuleTask {

    private static final int PAGE = 200;

    private final FunctionalBranches branches;
    private final FunctionalBranchLife life;
    private final BranchActivities activities;
    private final FourtiesSettings settings;
    private final Presence presence;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WakingTask(
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
        List<Long> page = dormant(day, 0);
        while (!page.isEmpty()) {
            page.forEach(key -> transaction.executeWithoutResult(status -> wake(key)));
            page = page.size() < PAGE ? List.of() : dormant(day, page.getLast());
        }
    }

    /** Some have held nothing but what came before they went to rest. */
    private List<Long> dormant(LocalDate day, long behind) {
        Condition candidates = Condition.all(List.of(
                Condition.of("id > ?", behind),
                Condition.of("status = ?", FunctionalBranchStatus.DORMANT.name()),
                activities.heldAfter(day),
                presence.everywhere("organization_path")));
        return sql.sql("SELECT id FROM functional_branch WHERE " + candidates.sql() + " ORDER BY id LIMIT " + PAGE)
                .params(candidates.parameters())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Another replica, or the dissolution, may have come first. */
    private void wake(long key) {
        branches.findToChange(key)
                .filter(branch -> branch.status() == FunctionalBranchStatus.DORMANT)
                .filter(branch -> activities
                        .lastHeld(key)
                        .filter(life.restsThrough(branch)::isBefore)
                        .isPresent())
                .ifPresent(branch -> life.enter(branch, FunctionalBranchStatus.ACTIVE, null));
    }
}

package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import org.gangju.testkit.time.MovableClock;
import org.gangju.testkit.time.MovableTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A branch that holds no activity for six months is dormant, and wakes with the next one. */
@MovableTime
@SuppressWarnings("NullAway.Init")
abstract class DormancyContract extends TiesContract {

    @Autowired
    private MovableClock clock;

    @Autowired
    private DormancyTask task;

    @AfterEach
    void returnsToToday() {
        clock.goTo(Ties.today());
    }

    @Test
    void restsAfterSixMonthsAndWakesWithAnActivity() {
        String id = ties.active();
        LocalDate today = Ties.today();
        after(today.plusMonths(6).minusDays(1));
        assertThat(status(id)).isEqualTo("ACTIVE");

        after(today.plusMonths(6));
        assertThat(status(id)).isEqualTo("DORMANT");

        database.sql("UPDATE functional_branch SET status_since = ? WHERE id = ?")
                .params(today, Ties.key(id))
                .update();
        clock.goTo(today);
        ties.caller.done("recordFunctionalBranchActivity", input("id", id, "heldOn", today.toString()));
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void staysAwakeByItsActivities() {
        String id = ties.active();
        LocalDate today = Ties.today();
        database.sql("UPDATE functional_branch SET last_activity_on = ? WHERE id = ?")
                .params(today.plusMonths(3), Ties.key(id))
                .update();

        after(today.plusMonths(8));
        assertThat(status(id)).isEqualTo("ACTIVE");
        after(today.plusMonths(9));
        assertThat(status(id)).isEqualTo("DORMANT");
    }

    private void after(LocalDate day) {
        clock.goTo(day);
        task.run();
        clock.goTo(Ties.today());
    }

    private String status(String id) {
        return ties.of(id, "status");
    }
}

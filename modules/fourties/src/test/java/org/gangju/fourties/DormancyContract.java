package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.Attendee;
import org.gangju.spi.activity.PastActivity;
import org.gangju.spi.tree.TreePath;
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

    @Autowired
    private WakingTask waking;

    @Autowired
    private Activities activities;

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

        held(id, today.plusMonths(6).minusDays(1));
        after(today.plusMonths(6).plusDays(1));
        assertThat(status(id)).isEqualTo("DORMANT");
        held(id, today.plusMonths(6));
        after(today.plusMonths(6).plusDays(1));
        assertThat(status(id)).isEqualTo("ACTIVE");
    }

    @Test
    void staysAwakeByItsActivities() {
        String id = ties.active();
        LocalDate today = Ties.today();
        held(id, today.plusMonths(3));

        after(today.plusMonths(8));
        assertThat(status(id)).isEqualTo("ACTIVE");
        after(today.plusMonths(9));
        assertThat(status(id)).isEqualTo("DORMANT");
    }

    @Test
    void isNotPutToRestForTheTimeInWhichItsModuleWasOff() {
        String id = ties.active();
        LocalDate today = Ties.today();
        decide(today, "DISABLE");
        decide(today.plusMonths(5), "INHERIT");
        after(today.plusMonths(7));
        assertThat(status(id)).isEqualTo("ACTIVE");
        after(today.plusMonths(11).minusDays(1));
        assertThat(status(id)).isEqualTo("ACTIVE");
        after(today.plusMonths(11));
        assertThat(status(id)).isEqualTo("DORMANT");
    }

    private void decide(LocalDate day, String decision) {
        clock.goTo(day);
        ties.caller.done(
                "setModule",
                input("moduleId", "fourties", "organizationId", ties.district, "decision", decision, "reason", "试点"));
        clock.goTo(Ties.today());
    }

    private void held(String id, LocalDate day) {
        OffsetDateTime start = day.atTime(0, 1).atZone(clock.getZone()).toOffsetDateTime();
        activities.record(List.of(new PastActivity(
                BranchActivityKind.KEY,
                BranchActivities.subject(Ties.key(id)),
                Ties.key(ties.organizationOf(id)),
                new TreePath(path(ties.organizationOf(id))),
                "影展",
                null,
                start,
                start.plusMinutes(1),
                List.of(Attendee.member(Ties.key(ties.member("王一", ties.home)))))));
    }

    private String path(String organization) {
        return database.sql("SELECT path FROM organization WHERE id = ?")
                .param(Ties.key(organization))
                .query(String.class)
                .single();
    }

    private void after(LocalDate day) {
        clock.goTo(day);
        waking.run();
        task.run();
        clock.goTo(Ties.today());
    }

    private String status(String id) {
        return ties.of(id, "status");
    }
}

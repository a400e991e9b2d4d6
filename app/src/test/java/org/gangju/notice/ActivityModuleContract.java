package org.gangju.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.OffsetDateTime;
import java.util.Map;
import org.gangju.activity.NoticeActivities;
import org.gangju.spi.activity.Activities;
import org.gangju.spi.activity.ActivityView;
import org.gangju.spi.activity.NewActivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of a module's activities while the module is off: the activity, but neither its subject nor signing in. */
@SuppressWarnings("NullAway.Init")
abstract class ActivityModuleContract extends NoticeContract {

    @Autowired
    private Activities activities;

    private String id;

    @BeforeEach
    void readANoticeOut() {
        id = schedule().id();
    }

    @Test
    void leadsToItsSubjectWhileTheModuleIsOn() {
        assertThat(subject("activities", id)).isEqualTo(notice);
        assertThat(caller.problems("signInToActivity", signing())).isEmpty();
        assertThat(caller.problems("rescheduleActivity", moving())).isEmpty();
    }

    @Test
    void staysVisibleWithoutItsSubjectAndTakesNoSignIns() {
        switchOff();
        assertThat(subject("activities", id)).isNull();
        assertThat(caller.problemAt("signInToActivity", signing())).isEqualTo("MODULE_DISABLED activityId");
        assertThat(caller.problemAt("rescheduleActivity", moving())).isEqualTo("MODULE_DISABLED id");
        assertRefused(this::schedule);
    }

    @Test
    void isCancelledWhileTheModuleIsOffSoThatNothingHoldsAnOrganizationUp() {
        switchOff();
        assertThat(caller.problem("retireOrganization", input("id", districts.one())))
                .isEqualTo("ACTIVITY_ORGANIZATION_HAS_ACTIVITIES");
        assertThat(caller.problems("cancelActivity", cancellation())).isEmpty();
        assertThat(caller.problems("retireOrganization", input("id", districts.one())))
                .isEmpty();
    }

    private Map<String, @Nullable Object> signing() {
        return input("activityId", id, "participant", input("displayName", "王一"));
    }

    private Map<String, @Nullable Object> moving() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return input(
                "id",
                id,
                "startsAt",
                now.plusDays(1).toString(),
                "endsAt",
                now.plusDays(2).toString());
    }

    private Map<String, @Nullable Object> cancellation() {
        return input("id", id, "reason", "模块停用");
    }

    private ActivityView schedule() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return asTheModule((organization, subject) -> activities.schedule(
                new NewActivity(
                        new NoticeActivities().key(),
                        subject,
                        organization,
                        "宣读公告",
                        null,
                        now.plusHours(1),
                        now.plusHours(2)),
                MODULE));
    }
}

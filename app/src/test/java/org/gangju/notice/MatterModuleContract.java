package org.gangju.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.Map;
import org.gangju.matter.NoticeMatters;
import org.gangju.spi.matter.MatterView;
import org.gangju.spi.matter.Matters;
import org.gangju.spi.matter.NewMatter;
import org.gangju.testkit.api.ApiCaller;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left of a module's matters while the module is off: the matter, but neither its subject nor its course. */
@SuppressWarnings("NullAway.Init")
abstract class MatterModuleContract extends NoticeContract {

    @Autowired
    private Matters matters;

    private String id;

    @BeforeEach
    void raiseOneAboutANotice() {
        id = open().id();
    }

    @Test
    void leadsToItsSubjectWhileTheModuleIsOn() {
        assertThat(subject("matters", id)).isEqualTo(notice);
        assertThat(caller.problems("resolveMatter", resolution())).isEmpty();
        assertThat(caller.problems("closeMatter", input("id", id))).isEmpty();
    }

    @Test
    void staysVisibleWithoutItsSubjectAndGoesOnNoMore() {
        switchOff();
        assertThat(subject("matters", id)).isNull();
        assertThat(caller.problemAt("resolveMatter", resolution())).isEqualTo("MODULE_DISABLED id");
        assertThat(caller.problemAt("closeMatter", input("id", id))).isEqualTo("MODULE_DISABLED id");
        assertRefused(this::open);
    }

    @Test
    void isCancelledWhileTheModuleIsOffSoThatNothingHoldsAnOrganizationUp() {
        switchOff();
        assertThat(caller.problem("retireOrganization", input("id", districts.one())))
                .isEqualTo("MATTER_ORGANIZATION_HAS_OPEN");
        assertThat(new ApiCaller(districts.ofTheOther()).problem("cancelMatter", cancellation()))
                .isEqualTo("MATTER_RAISED_ELSEWHERE");
        assertThat(caller.problems("cancelMatter", cancellation())).isEmpty();
        assertThat(caller.problems("retireOrganization", input("id", districts.one())))
                .isEmpty();
    }

    private Map<String, @Nullable Object> resolution() {
        return input("id", id, "resolution", "已清理");
    }

    private Map<String, @Nullable Object> cancellation() {
        return input("id", id, "reason", "模块停用");
    }

    private MatterView open() {
        LocalDate today = LocalDate.now(clock);
        return asTheModule((organization, subject) -> matters.open(
                new NewMatter(new NoticeMatters().key(), subject, organization, "楼道堆物", null, today, null, null),
                MODULE));
    }
}

package org.gangju.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.gangju.spi.matter.NewMatter;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.gangju.spi.tree.TreePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which day on somebody is reminded of a matter, by the setting. */
class MatterDueDaysTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 1);

    private final List<NewReminder> set = new ArrayList<>();
    private final List<NodeId> settled = new ArrayList<>();

    private final Reminders reminders = new Reminders() {

        @Override
        public void remind(NewReminder reminder) {
            set.add(reminder);
        }

        @Override
        public void settle(String kind, NodeId subject) {
            settled.add(subject);
        }

        @Override
        public void remindAll(List<NewReminder> reminders) {
            set.addAll(reminders);
        }

        @Override
        public void settleAll(String kind, String subjectType, Collection<Long> subjects) {
            subjects.forEach(key -> settled.add(new NodeId(subjectType, key)));
        }
    };

    @ParameterizedTest
    @CsvSource({"0, 2026-05-01", "3, 2026-04-28", "365, 2025-05-01"})
    void remindsWhoeverHandlesItThisManyDaysBefore(int days, LocalDate notice) {
        OrganizationView handler = organization();
        new MatterDueDays(reminders, days).remind(matter(handler), handler);
        assertThat(set).containsExactly(new NewReminder("MATTER_DUE", new NodeId("Matter", 7), handler, notice, DUE));
    }

    @Test
    void settlesTheReminderOfTheMatter() {
        new MatterDueDays(reminders, 3).settle(matter(organization()));
        assertThat(settled).containsExactly(new NodeId("Matter", 7));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void refusesWhatIsNoNotice(int days) {
        assertThatThrownBy(() -> new MatterDueDays(reminders, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gangju.matter.notice-days");
    }

    private static StoredMatter matter(OrganizationView handler) {
        NewMatter wanted =
                new NewMatter("SAMPLE", new NodeId("Organization", 1), handler, "楼道堆物", null, DUE, null, null);
        return new StoredMatter(7, wanted, handler, DUE.minusMonths(1));
    }

    private static OrganizationView organization() {
        return new OrganizationView(
                1,
                "SYSJ",
                null,
                null,
                "书院街街道",
                "书院街街道",
                "PARTY_WORKING_COMMITTEE",
                OrganizationStatus.ACTIVE,
                null,
                null,
                null,
                TreePath.aboveAll().child(1),
                TreePath.aboveAll().child(1),
                0,
                null);
    }
}

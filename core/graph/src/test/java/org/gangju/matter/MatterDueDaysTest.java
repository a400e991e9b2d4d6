package org.gangju.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gangju.spi.node.NodeId;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the setting of matters may be. */
class MatterDueDaysTest {

    private static final Reminders NONE = new Reminders() {

        @Override
        public void remind(NewReminder reminder) {
            throw new AssertionError(reminder);
        }

        @Override
        public void settle(String kind, NodeId subject) {
            throw new AssertionError(kind);
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 365})
    void takesUpToAYear(int days) {
        assertThat(new MatterDueDays(NONE, days)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void refusesWhatIsNoNotice(int days) {
        assertThatThrownBy(() -> new MatterDueDays(NONE, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gangju.matter.notice-days");
    }
}

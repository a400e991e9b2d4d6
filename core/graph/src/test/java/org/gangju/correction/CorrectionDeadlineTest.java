package org.gangju.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.reminder.NewReminder;
import org.gangju.spi.reminder.Reminders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionDeadlineTest {

    @Test
    void countsDaysFromTheRequest() {
        assertThat(new CorrectionDeadline(new NoReminders(), 15).after(LocalDate.of(2026, 2, 20)))
                .isEqualTo("2026-03-07");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 366})
    void takesNoTimeThatIsNone(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CorrectionDeadline(new NoReminders(), days))
                .withMessageContaining("gangju.privacy.correction-days");
    }

    private static final class NoReminders implements Reminders {

        @Override
        public void remind(NewReminder reminder) {}

        @Override
        public void settle(String kind, NodeId subject) {}

        @Override
        public void remindAll(List<NewReminder> reminders) {}

        @Override
        public void settleAll(String kind, String subjectType, Collection<Long> subjects) {}
    }
}

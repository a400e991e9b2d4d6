package org.gangju.training;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code scheduleTrainingSession}. */
record ScheduleTrainingSessionInput(
        String trainingClassId,
        String topic,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        BigDecimal hours,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {

    NewSession wanted() {
        return new NewSession(topic, startsAt, endsAt, hours);
    }
}

package org.gangju.activity;

import java.time.OffsetDateTime;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code rescheduleActivity}. */
record RescheduleActivityInput(
        String id,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}

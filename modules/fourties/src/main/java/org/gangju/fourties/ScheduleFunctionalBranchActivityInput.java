package org.gangju.fourties;

import java.time.OffsetDateTime;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code scheduleFunctionalBranchActivity}. */
record ScheduleFunctionalBranchActivityInput(
        String id,
        String title,
        @Nullable String venue,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        @Nullable String clientMutationId)
        implements MutationInput {}

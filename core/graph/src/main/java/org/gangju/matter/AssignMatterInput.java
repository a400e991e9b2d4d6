package org.gangju.matter;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignMatter}. */
record AssignMatterInput(
        String id,
        ParticipantInput owner,
        @Nullable LocalDate dueOn,
        @Nullable Integer version,
        @Nullable String clientMutationId)
        implements MutationInput {}

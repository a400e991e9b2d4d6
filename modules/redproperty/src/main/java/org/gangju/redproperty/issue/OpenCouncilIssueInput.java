package org.gangju.redproperty.issue;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code openCouncilIssue}. */
record OpenCouncilIssueInput(
        String councilId,
        String title,
        @Nullable String description,
        LocalDate dueOn,
        @Nullable ParticipantInput owner,
        @Nullable String handlerId,
        @Nullable String clientMutationId)
        implements MutationInput {}

package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code assignInstructor}. */
record AssignInstructorInput(
        String newOrganizationId,
        String memberId,
        @Nullable LocalDate validFrom,
        @Nullable String clientMutationId) implements MutationInput {}

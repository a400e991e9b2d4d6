package org.gangju.twonew.duty;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endNewOrganizationDuty}. */
record EndNewOrganizationDutyInput(
        String id,
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}

package org.gangju.setup;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code waiveSetupRule}. */
record WaiveSetupRuleInput(
        String organizationId,
        SetupRule rule,
        String reason,
        @Nullable LocalDate validTo,
        @Nullable String clientMutationId)
        implements MutationInput {}

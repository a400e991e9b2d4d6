package org.gangju.redproperty.service;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code beginPropertyService}. */
public record BeginPropertyServiceInput(
        String companyId,
        String estateId,
        @Nullable LocalDate validFrom,
        @Nullable String clientMutationId) implements MutationInput {}

package org.gangju.redproperty.service;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code endPropertyService}. */
record EndPropertyServiceInput(
        String id,
        @Nullable LocalDate on,
        @Nullable Integer version,
        @Nullable String clientMutationId) implements MutationInput {}

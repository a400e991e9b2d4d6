package com.example.parking;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code markParkingSpace}. */
record MarkParkingSpaceInput(String organizationId, String label, @Nullable String clientMutationId)
        implements MutationInput {}

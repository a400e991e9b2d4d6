package org.gangju.grid;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code addGridExternalCode}. */
record AddGridExternalCodeInput(
        String gridId, String system, String code, @Nullable String clientMutationId) implements MutationInput {

    ExternalCode externalCode() {
        return new ExternalCode(system, code);
    }
}

package org.gangju.erasure;

import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code exportMemberRecord}. */
record ExportMemberRecordInput(
        String id, String purpose, @Nullable String clientMutationId) implements MutationInput {

    @Override
    public String reason() {
        return purpose;
    }
}

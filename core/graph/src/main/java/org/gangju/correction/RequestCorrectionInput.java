package org.gangju.correction;

import org.gangju.member.CorrectableField;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code requestCorrection}. */
record RequestCorrectionInput(
        String memberId,
        CorrectableField field,
        @Nullable String value,
        String explanation,
        @Nullable String clientMutationId)
        implements MutationInput {}

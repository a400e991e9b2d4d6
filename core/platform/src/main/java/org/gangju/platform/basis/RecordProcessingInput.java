package org.gangju.platform.basis;

import java.time.LocalDate;
import org.gangju.spi.command.MutationInput;
import org.jspecify.annotations.Nullable;

/** The input of {@code recordProcessing}. */
record RecordProcessingInput(
        @Nullable String organizationId,
        LegalBasis legalBasis,
        String purpose,
        String notice,
        LocalDate noticeOn,
        boolean separateConsent,
        @Nullable String consentMethod,
        String assessment,
        LocalDate assessedOn,
        String assessor,
        String conclusion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate reviewDueOn,
        @Nullable String clientMutationId)
        implements MutationInput {}

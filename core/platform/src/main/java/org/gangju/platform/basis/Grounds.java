package org.gangju.platform.basis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded before people's data are processed.
 *
 * @param legalBasis the ground of PIPL 13
 * @param purpose what the data are processed for
 * @param notice where the notice of PIPL 17 is found
 * @param noticeOn the day from which people could read it
 * @param separateConsent whether a separate consent of PIPL 29 is obtained
 * @param consentMethod how; null where none is
 * @param assessment where the impact assessment of PIPL 55 is found
 * @param assessedOn the day on which it was made
 * @param assessor the office that made it
 * @param conclusion what it came to
 * @param validFrom the first day of processing
 * @param reviewDueOn the day on which the assessment is to be reviewed
 */
record Grounds(
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
        LocalDate validFrom,
        LocalDate reviewDueOn) {}

package org.gangju.platform.basis;

import org.gangju.spi.command.Rule;

/** What the inputs about the record of processing may break. */
enum BasisRule implements Rule {
    /** No record in force covers the organization. */
    PROCESSING_RECORD_MISSING,
    /** The notice was given, or the assessment made, on a day that is still to come. */
    PROCESSING_DAY_IN_FUTURE,
    /** Processing starts before the notice was given or the assessment made (PIPL 17 and 55). */
    PROCESSING_STARTS_TOO_EARLY,
    /** Who relies on consent needs a separate one for sensitive data (PIPL 29). */
    SEPARATE_CONSENT_NEEDED,
    /** It is not said how the separate consent is obtained. */
    CONSENT_METHOD_MISSING,
    /** The review is due before the assessment it reviews. */
    REVIEW_BEFORE_ASSESSMENT,
    /** The record was withdrawn already. */
    PROCESSING_RECORD_WITHDRAWN
}

package org.gangju.platform.basis;

/** The grounds of article 13 of the Personal Information Protection Law. The constants' names are stored. */
enum LegalBasis {
    CONSENT,
    CONTRACT_OR_EMPLOYMENT,
    STATUTORY_DUTY,
    EMERGENCY,
    NEWS_IN_PUBLIC_INTEREST,
    ALREADY_PUBLIC,
    OTHER_BY_LAW
}

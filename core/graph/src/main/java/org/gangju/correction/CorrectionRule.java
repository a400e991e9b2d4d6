package org.gangju.correction;

import org.gangju.spi.command.Rule;

/** The rules of corrections. */
enum CorrectionRule implements Rule {
    /** One request about a field of a member is decided before the next. */
    CORRECTION_OPEN,
    /** What is asked for is not what is held already. */
    CORRECTION_CHANGES_NOTHING,
    /** Only against a rejection there is an appeal. */
    CORRECTION_NOT_REJECTED,
    /** There is one appeal. */
    CORRECTION_APPEALED_ALREADY,
    /** An appeal goes to the superior of whoever rejected. */
    CORRECTION_NO_SUPERIOR,
    /** Nobody decides on the correction of their own record. */
    CORRECTION_OF_ONESELF,
    /** Nobody decides on an appeal against their own decision. */
    CORRECTION_DECIDED_BEFORE,
    /** Whoever asked withdraws, or the member; others reject, and tell why. */
    CORRECTION_ASKED_BY_ANOTHER,
    /** The decider decides for an organization that the member still belongs to. */
    CORRECTION_MEMBER_ELSEWHERE
}

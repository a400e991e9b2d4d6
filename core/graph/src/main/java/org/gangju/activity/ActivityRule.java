package org.gangju.activity;

import org.gangju.spi.command.Rule;

/** The rules of activities. */
enum ActivityRule implements Rule {
    /** What ends does so after it has begun. */
    ACTIVITY_TIMES_REVERSED,
    /** What is scheduled can still be signed in to. */
    ACTIVITY_PAST,
    /** An object has a limited number of activities that are still to come. */
    ACTIVITY_TOO_MANY,
    /** Only what has not begun is moved. */
    ACTIVITY_BEGUN,
    /** Only what has not ended is cancelled. */
    ACTIVITY_OVER,
    /** A cancelled activity stays cancelled, and nobody signs in to it. */
    ACTIVITY_CANCELLED,
    /** People sign in from some time before the start. */
    ACTIVITY_SIGN_IN_NOT_OPEN,
    /** People sign in until some time after the end. */
    ACTIVITY_SIGN_IN_CLOSED,
    /** Whoever is no member says who signs in. */
    ACTIVITY_PARTICIPANT_MISSING,
    /** An organization that still has activities to hold stays. */
    ACTIVITY_ORGANIZATION_HAS_ACTIVITIES
}

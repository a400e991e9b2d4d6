package org.gangju.twonew.council;

import org.gangju.spi.command.Rule;

/** The rules of councils. */
enum CouncilRule implements Rule {
    /** An organization convenes one council at a time. */
    COUNCIL_EXISTS,
    /** A dissolved council meets no more. */
    COUNCIL_DISSOLVED,
    /** A council has a limited number of departments. */
    COUNCIL_DEPARTMENTS,
    /** Departments of the council meet. */
    COUNCIL_DEPARTMENT_UNKNOWN,
    /** A meeting is recorded on its day or later. */
    COUNCIL_MEETING_DAY,
    /** Somebody was there. */
    COUNCIL_MEETING_EMPTY,
    /** A council has a limited number of meetings. */
    COUNCIL_MEETINGS_TOO_MANY,
    /** A council sees to what it has resolved. */
    COUNCIL_HAS_RESOLUTIONS
}

package org.gangju.demo;

import java.time.LocalDate;
import org.gangju.spi.member.MemberStatus;
import org.jspecify.annotations.Nullable;

/**
 * A member to be made.
 *
 * @param displayName an invented name
 * @param status full or probationary
 * @param joinedOn the day of admission
 * @param memberSince the first day in the branch
 */
record SketchedPerson(String displayName, MemberStatus status, LocalDate joinedOn, LocalDate memberSince) {

    /** The day of becoming a full member: a year after the admission. */
    @Nullable
    LocalDate confirmedOn() {
        return status == MemberStatus.FULL ? joinedOn.plusYears(1) : null;
    }
}

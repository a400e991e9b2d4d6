package org.gangju.demo;

import java.time.LocalDate;
import org.gangju.spi.member.MemberStatus;

/**
 * A member with a row.
 *
 * @param key the id
 */
record FilledMember(long key, SketchedPerson person, SketchedTraits traits) {

    boolean full() {
        return person.status() == MemberStatus.FULL;
    }

    /** The first day on which the member could hold an office of the branch: in it, and full. */
    LocalDate eligibleOn() {
        LocalDate confirmedOn = person.confirmedOn();
        return confirmedOn == null ? person.memberSince() : Days.later(person.memberSince(), confirmedOn);
    }
}

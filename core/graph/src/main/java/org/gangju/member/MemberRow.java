package org.gangju.member;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.member.AgeBand;
import org.gangju.spi.member.Availability;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A member with a primary membership that a bulk load adds as it is.
 *
 * @param id a reserved key
 * @param membershipId a reserved key of the membership
 * @param displayName at most 100 characters
 * @param status full or probationary
 * @param joinedOn the day of admission
 * @param organization the place of the organization of the primary membership
 * @param memberSince the first day of that membership
 * @param confirmedOn the day of becoming a full member, where it is known
 * @param ageBand where it is known
 * @param availability the declared times
 */
public record MemberRow(
        long id,
        long membershipId,
        String displayName,
        MemberStatus status,
        LocalDate joinedOn,
        TreePath organization,
        LocalDate memberSince,
        @Nullable LocalDate confirmedOn,
        @Nullable AgeBand ageBand,
        List<Availability> availability) {

    /** A member of whom nothing more is known. */
    public MemberRow(
            long id,
            long membershipId,
            String displayName,
            MemberStatus status,
            LocalDate joinedOn,
            TreePath organization,
            LocalDate memberSince) {
        this(id, membershipId, displayName, status, joinedOn, organization, memberSince, null, null, List.of());
    }
}

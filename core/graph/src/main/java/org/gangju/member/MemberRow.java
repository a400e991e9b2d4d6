package org.gangju.member;

import java.time.LocalDate;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.tree.TreePath;

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
 */
public record MemberRow(
        long id,
        long membershipId,
        String displayName,
        MemberStatus status,
        LocalDate joinedOn,
        TreePath organization,
        LocalDate memberSince) {}

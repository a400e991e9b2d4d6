package org.gangju.spi.member;

import java.time.LocalDate;

/**
 * A member to be admitted, with the primary membership.
 *
 * @param displayName 1 to 100 characters
 * @param status full or probationary
 * @param joinedOn the day of admission, not in the future
 * @param organizationId the global id of the organization of the primary membership
 */
public record NewMember(String displayName, MemberStatus status, LocalDate joinedOn, String organizationId) {}

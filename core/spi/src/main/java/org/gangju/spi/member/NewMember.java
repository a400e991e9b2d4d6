package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A member to be admitted, with the primary membership.
 *
 * @param displayName 1 to 100 characters
 * @param status full or probationary
 * @param joinedOn the day of admission, not in the future
 * @param organizationId the global id of the organization of the primary membership
 */
@API(status = API.Status.STABLE, since = "0.1")
public record NewMember(String displayName, MemberStatus status, LocalDate joinedOn, String organizationId) {}

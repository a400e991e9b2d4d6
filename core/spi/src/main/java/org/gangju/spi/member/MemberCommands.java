package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Changes to members. Each joins the caller's transaction, keeps the core's rules (a broken one is thrown as a
 * {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing.
 *
 * <p>{@code expectedVersion} is the version that the change was decided on; when it is given and the object has moved on,
 * the change is a CONFLICT.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface MemberCommands {

    /**
     * Admits a member with a primary membership from today; a temporary or functional branch admits nobody, and nobody is
     * admitted where no record of processing covers the organization ({@link org.gangju.spi.privacy.ProcessingBasis}).
     */
    MemberView admit(NewMember member, Caller caller);

    /** Gives a member another display name. */
    MemberView rename(String id, String displayName, @Nullable Integer expectedVersion, Caller caller);

    /** Closes the primary membership and opens one in another organization, both today. */
    MemberView transfer(String id, String organizationId, @Nullable Integer expectedVersion, Caller caller);

    /**
     * Makes a probationary member a full one.
     *
     * @param on the day; today when null
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND or MEMBER_NOT_PROBATIONARY at {@code id}, DATE_IN_FUTURE or
     *     MEMBER_PROBATION_RUNNING at {@code on}
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    MemberView confirm(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller);

    /**
     * Opens a membership beside the primary one, which it never changes.
     *
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code organizationId} or {@code memberId},
     *     MEMBERSHIP_PRIMARY_BY_TRANSFER at {@code kind}, MEMBERSHIP_ORGANIZATION_RETIRED at {@code organizationId},
     *     MEMBERSHIP_OVERLAPS at {@code organizationId} when the member has any membership there on one of the days,
     *     PERIOD_ENDS_BEFORE_START at {@code validTo}
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    MembershipView join(NewMembership membership, Caller caller);

    /**
     * Ends a membership other than the primary one: it holds up to the day before {@code on}. One entered by mistake is
     * ended on the day on which it began.
     *
     * @param membershipId the global id of the membership, of which the caller sees the member or the organization
     * @param on the first day on which it holds no more; today when null
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND or MEMBERSHIP_PRIMARY_BY_TRANSFER at {@code membershipId},
     *     PERIOD_ENDED or PERIOD_ENDS_BEFORE_START at {@code on}
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    MembershipView leave(String membershipId, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller);
}

package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A membership to be opened beside the primary one.
 *
 * @param memberId the global id of the member
 * @param organizationId the global id of the organization
 * @param kind not {@link MembershipKind#PRIMARY}, which is a matter of admission and transfer
 * @param validFrom the first day; today when null
 * @param validTo the first day on which it holds no more; null while it has no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewMembership(
        String memberId,
        String organizationId,
        MembershipKind kind,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

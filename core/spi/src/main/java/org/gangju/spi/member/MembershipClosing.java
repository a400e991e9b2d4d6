package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * Somebody ends a membership beside the primary one. Published within that transaction, to listeners on the same thread,
 * before it is committed; one that cannot have it so throws a {@link org.gangju.spi.command.RuleViolation}. Memberships that
 * end because the organization or the member goes are not told one by one.
 *
 * @param membership the membership as it still is
 * @param on the first day on which it holds no more
 * @param caller who ends it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MembershipClosing(MembershipView membership, LocalDate on, Caller caller) {}

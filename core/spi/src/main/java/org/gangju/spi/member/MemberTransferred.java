package org.gangju.spi.member;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A member's primary membership has gone to another organization. Published within the transferring transaction, to
 * listeners on the same thread; what the member held as one of the former organization ends now.
 *
 * @param memberKey the member
 * @param from the former organization
 * @param to the organization from now on
 * @param on the day on which the former membership ended and the new one began
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MemberTransferred(long memberKey, long from, long to, LocalDate on) {}

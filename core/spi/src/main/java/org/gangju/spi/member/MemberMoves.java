package org.gangju.spi.member;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/** Moves of many members at once, in the caller's transaction and under the rules of {@link MemberCommands}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface MemberMoves {

    /** The most primary memberships that move at once: each is a transfer. */
    int MOST = 1000;

    /**
     * Lets all who belong to an organization go on in another one from today: primary memberships are transferred, and
     * open ones beside them go on there unless the member belongs there already.
     *
     * @return how many were transferred
     * @throws org.gangju.spi.command.RuleViolation MEMBERS_TOO_MANY_TO_MOVE at {@code organizationId} for more than
     *     {@link #MOST}, or what stands against the transfer of one of them
     */
    int moveAll(String fromId, String toId, Caller caller);
}

package org.gangju.spi.member;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Changes to members. Each joins the caller's transaction, keeps the core's rules (a broken one is thrown as a
 * {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface MemberCommands {

    /** Admits a member with a primary membership from today. */
    MemberView admit(NewMember member, Caller caller);

    /** Gives a member another display name. */
    MemberView rename(String id, String displayName, @Nullable Integer expectedVersion, Caller caller);

    /** Closes the primary membership and opens one in another organization, both today. */
    MemberView transfer(String id, String organizationId, @Nullable Integer expectedVersion, Caller caller);
}

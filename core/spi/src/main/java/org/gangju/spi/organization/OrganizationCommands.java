package org.gangju.spi.organization;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the tree of organizations. Each joins the caller's transaction, keeps the core's rules (a broken one is
 * thrown as a {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing.
 *
 * <p>{@code expectedVersion} is the version that the change was decided on; when it is given and the organization has
 * moved on, the change is a CONFLICT.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface OrganizationCommands {

    /**
     * Establishes an organization below its superior and transfers the members who join by it, these within what
     * {@code member.write} reaches.
     *
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code memberIds}, BRANCH_NEEDS_MEMBERS at {@code memberIds} for a branch of too few full members
     */
    OrganizationView establish(NewOrganization organization, Caller caller);

    /**
     * The same of one that has been there since an earlier day, as what is generated or taken over from elsewhere has: figures
     * of the days since then count it.
     *
     * @param establishedOn today or earlier
     */
    OrganizationView establish(NewOrganization wanted, LocalDate establishedOn, Caller caller);

    /** Gives an organization another name. */
    OrganizationView rename(String id, String name, String shortName, @Nullable Integer expectedVersion, Caller caller);

    /**
     * Makes an organization one of a higher kind.
     *
     * @throws org.gangju.spi.command.RuleViolation ORGANIZATION_NOT_UPGRADABLE or BRANCH_NEEDS_MEMBERS at {@code type}
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    OrganizationView upgrade(String id, String type, @Nullable Integer expectedVersion, Caller caller);

    /** Puts an organization with all that is below it under another superior. */
    OrganizationView move(String id, String parentId, @Nullable Integer expectedVersion, Caller caller);

    /** Retires an organization that has no active organization below it and no member. */
    OrganizationView retire(String id, @Nullable Integer expectedVersion, Caller caller);

    /** The same of one that is merged: listeners learn which organization takes over what hangs on it. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    OrganizationView retireInto(String id, String heirId, Caller caller);
}

package org.gangju.spi.organization;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/** The organizations that something is attached to within a transaction. */
@API(status = API.Status.STABLE, since = "0.1")
public interface OrganizationDirectory {

    /**
     * The organization of a global id, held in its place until the caller's transaction ends.
     *
     * @param field the input's field that names it; a {@link org.gangju.spi.command.RuleViolation} with the code
     *     NOT_FOUND points there when the organization is missing or out of the caller's scope
     */
    OrganizationView hold(String id, String field, Caller caller);

    /**
     * The same organization, held against everything else that is to change for it: of two that ask for it, the second
     * waits for the first.
     */
    OrganizationView lock(String id, String field, Caller caller);
}

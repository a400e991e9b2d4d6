package org.gangju.spi.organization;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * An organization is about to be retired. Published within the retiring transaction, to listeners on the same thread;
 * one that still needs the organization throws a {@link org.gangju.spi.command.RuleViolation} at the field {@code id}.
 *
 * @param organization the organization as it still is
 * @param heir the organization that it is merged into, which takes over what hangs on it as far as that fits; null for none
 * @param caller who retires it
 */
@API(status = API.Status.STABLE, since = "0.1")
public record OrganizationRetiring(
        OrganizationView organization, @Nullable OrganizationView heir, Caller caller) {}

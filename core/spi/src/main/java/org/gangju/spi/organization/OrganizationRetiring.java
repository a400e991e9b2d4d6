package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * An organization is about to be retired. Published within the retiring transaction, to listeners on the same thread;
 * one that still needs the organization throws a {@link org.gangju.spi.command.RuleViolation} at the field {@code id}.
 *
 * @param organization the organization as it still is
 */
@API(status = API.Status.STABLE, since = "0.1")
public record OrganizationRetiring(OrganizationView organization) {}

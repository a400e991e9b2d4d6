package org.gangju.spi.organization;

import org.apiguardian.api.API;

/**
 * An organization is about to become one of a higher kind. Published within the upgrading transaction, to listeners on the
 * same thread; one that cannot have it so throws a {@link org.gangju.spi.command.RuleViolation} at the field {@code type}.
 *
 * @param organization the organization as it still is
 * @param type its kind from now on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OrganizationUpgrading(OrganizationView organization, String type) {}

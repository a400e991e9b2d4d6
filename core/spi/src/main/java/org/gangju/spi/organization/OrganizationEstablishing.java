package org.gangju.spi.organization;

import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;

/**
 * An organization is being established. Published within the establishing transaction, to listeners on the same thread,
 * once its row is there; one that cannot have it so throws a {@link org.gangju.spi.command.RuleViolation}.
 *
 * @param organization the new organization
 * @param memberIds the global ids of the members who are to join by it
 * @param caller who establishes, at the reach of the permission to do so; a listener takes the one that it needs itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OrganizationEstablishing(OrganizationView organization, List<String> memberIds, Caller caller) {}

package org.gangju.spi.member;

import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.organization.OrganizationView;

/**
 * A membership beside the primary one is being opened. Published within the joining transaction, to listeners on the same
 * thread, once its row is there; one that cannot have it so throws a {@link org.gangju.spi.command.RuleViolation}. The
 * organization and the member are held.
 *
 * @param membership the new membership
 * @param organization the organization that is joined
 * @param caller who opens it, at the reach of the permission to do so
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MembershipOpening(MembershipView membership, OrganizationView organization, Caller caller) {}

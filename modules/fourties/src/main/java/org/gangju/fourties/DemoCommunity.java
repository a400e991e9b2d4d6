package org.gangju.fourties;

import java.util.List;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;

/**
 * A community of the demo city.
 *
 * @param organization its party organization
 * @param members those at and below it who belonged to a community two years before already, in the tree's order
 */
record DemoCommunity(OrganizationView organization, List<MemberView> members) {}

package org.gangju.twonew;

import java.util.List;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;

/**
 * A street of the demo city with what it takes to cover two-new organizations there.
 *
 * @param organization the street
 * @param members who belong there or below, in order
 * @param branches the party organizations there that can be a unit's own, in order
 */
record DemoStreet(OrganizationView organization, List<MemberView> members, List<OrganizationView> branches) {}

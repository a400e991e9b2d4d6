package org.gangju.twonew.demo;

import java.util.List;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.organization.OrganizationView;

/**
 * A street of the demo city with those who can work in its two-new organizations.
 *
 * @param organization the street
 * @param members who belong there or below, in order
 */
record DemoStreet(OrganizationView organization, List<MemberView> members) {}

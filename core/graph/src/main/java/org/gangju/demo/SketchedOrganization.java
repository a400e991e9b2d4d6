package org.gangju.demo;

import org.gangju.spi.organization.OrganizationType;

/**
 * An organization to be made.
 *
 * @param code its own
 * @param parentCode that of its superior, which is there or sketched before it
 * @param name the full official name
 * @param shortName the name that people use
 * @param members how many have their primary membership here
 */
record SketchedOrganization(
        String code, String parentCode, OrganizationType type, String name, String shortName, int members) {}

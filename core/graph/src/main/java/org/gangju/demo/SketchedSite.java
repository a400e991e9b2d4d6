package org.gangju.demo;

import java.util.List;

/**
 * What a site gets.
 *
 * @param organizations superiors before their subordinates
 * @param grids each after the grid around it
 */
record SketchedSite(Site site, List<SketchedOrganization> organizations, List<SketchedGrid> grids) {

    static SketchedSite of(long seed, Site site) {
        return new SketchedSite(site, site.organizations(seed), site.grids(seed));
    }

    /** Those that have members. */
    List<SketchedOrganization> branches() {
        return organizations.stream()
                .filter(organization -> organization.members() > 0)
                .toList();
    }
}

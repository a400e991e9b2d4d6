package org.gangju.demo;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes what sites get, in the caller's transaction. */
@Component
class SiteRows {

    private final SiteOrganizations organizations;
    private final SiteGrids grids;
    private final SiteMembers members;

    SiteRows(SiteOrganizations organizations, SiteGrids grids, SiteMembers members) {
        this.organizations = organizations;
        this.grids = grids;
        this.members = members;
    }

    /** At most 1,000 sites. */
    FillResult write(long seed, List<Site> sites) {
        List<SketchedOrganization> branches = sites.stream()
                .flatMap(site -> site.organizations(seed).stream())
                .toList();
        List<SketchedGrid> net =
                sites.stream().flatMap(site -> site.grids(seed).stream()).toList();
        Growing tree = organizations.write(branches, superiors(sites.stream()));
        grids.write(net, superiors(sites.stream().filter(Site.Community.class::isInstance)));
        return new FillResult(branches.size(), net.size(), members.write(seed, branches, tree));
    }

    private static List<String> superiors(Stream<Site> sites) {
        return sites.map(Site::superior).distinct().toList();
    }
}

package org.gangju.demo;

import java.util.List;
import org.gangju.spi.node.Keys;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what sites get, in the caller's transaction. */
@Component
class SiteRows {

    private final SiteOrganizations organizations;
    private final SiteGrids grids;
    private final SiteMembers members;
    private final Neighbourhood neighbourhood;
    private final JdbcTemplate sql;
    private final Keys keys;

    SiteRows(
            SiteOrganizations organizations,
            SiteGrids grids,
            SiteMembers members,
            Neighbourhood neighbourhood,
            JdbcTemplate sql,
            Keys keys) {
        this.organizations = organizations;
        this.grids = grids;
        this.members = members;
        this.neighbourhood = neighbourhood;
        this.sql = sql;
        this.keys = keys;
    }

    /** At most 500 sites. */
    FillResult write(long seed, List<Site> sites) {
        List<SketchedSite> sketched =
                sites.stream().map(site -> SketchedSite.of(seed, site)).toList();
        List<SketchedOrganization> made =
                sketched.stream().flatMap(site -> site.organizations().stream()).toList();
        List<SketchedGrid> drawn =
                sketched.stream().flatMap(site -> site.grids().stream()).toList();
        Growing tree = organizations.write(made, SiteCodes.organizations(sites));
        Growing net = grids.write(drawn, SiteCodes.grids(sites));
        List<SitePlaces> places = sketched.stream()
                .map(site -> SitePlaces.of(seed, site, tree, net))
                .toList();
        DemoRows rows = new DemoRows(sql, keys);
        int people = members.write(seed, places, (site, branch) -> write(seed, site, branch, rows));
        leaders(seed, sites, tree, rows);
        rows.flush();
        return new FillResult(made.size(), drawn.size(), people);
    }

    private void write(long seed, SitePlaces site, FilledBranch branch, DemoRows rows) {
        new BranchDetails(seed, site, rows).write(branch);
        if (site.isFirst(branch)) {
            new SiteDetails(seed, site, neighbourhood, rows).write(branch);
        }
    }

    private void leaders(long seed, List<Site> sites, Growing tree, DemoRows rows) {
        LeadershipDetails details = new LeadershipDetails(seed, neighbourhood, rows);
        sites.stream()
                .filter(Site.Leadership.class::isInstance)
                .map(Site.Leadership.class::cast)
                .forEach(leadership -> details.write(leadership, tree.place(leadership.superior())));
    }
}

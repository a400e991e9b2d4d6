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
    private final SiteSuccession succession;
    private final SiteMembers members;
    private final Neighbourhood neighbourhood;
    private final JdbcTemplate sql;
    private final Keys keys;

    SiteRows(
            SiteOrganizations organizations,
            SiteGrids grids,
            SiteSuccession succession,
            SiteMembers members,
            Neighbourhood neighbourhood,
            JdbcTemplate sql,
            Keys keys) {
        this.organizations = organizations;
        this.grids = grids;
        this.succession = succession;
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
        Growing tree = organizations.write(made, SiteCodes.organizations(sites));
        Growing net = grids.write(sketched, SiteCodes.grids(sites));
        succession.write(sketched, net);
        List<SitePlaces> places = sketched.stream()
                .map(site -> SitePlaces.of(seed, site, tree, net))
                .toList();
        DemoRows rows = new DemoRows(sql, keys);
        int people = members.write(seed, places, (site, branch) -> write(seed, site, branch, rows));
        writeUnpeopled(seed, places, rows);
        writeLeaders(seed, places, rows);
        rows.flush();
        int drawn = sketched.stream().mapToInt(site -> site.grids().size()).sum();
        return new FillResult(made.size(), drawn, people);
    }

    private void write(long seed, SitePlaces site, FilledBranch branch, DemoRows rows) {
        new BranchDetails(seed, site, rows).write(branch);
        if (site.isFirst(branch)) {
            new SiteDetails(seed, site, neighbourhood, rows).write(branch);
        }
    }

    /** Communities that have a net and no members. */
    private static void writeUnpeopled(long seed, List<SitePlaces> places, DemoRows rows) {
        places.stream()
                .filter(site -> site.branches().isEmpty() && site.site().site() instanceof Site.Community)
                .forEach(site -> new GridDetails(seed, site, rows).write(site.superior(), List.of()));
    }

    private void writeLeaders(long seed, List<SitePlaces> places, DemoRows rows) {
        LeadershipDetails details = new LeadershipDetails(seed, neighbourhood, rows);
        for (SitePlaces site : places) {
            if (site.site().site() instanceof Site.Leadership leadership) {
                String code = leadership.superior();
                details.write(leadership, site.tree().place(code), site.net().place(code));
            }
        }
    }
}

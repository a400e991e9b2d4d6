package org.gangju.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a site gets.
 *
 * @param organizations superiors before their subordinates
 * @param grids those in force, each after the grid around it
 * @param replacements which of the cells have replaced others
 * @param replacedOn the days of that, by the codes of the present cells
 */
record SketchedSite(
        Site site,
        List<SketchedOrganization> organizations,
        List<SketchedGrid> grids,
        List<CellReplacement> replacements,
        Map<String, LocalDate> replacedOn) {

    static SketchedSite of(long seed, Site site) {
        List<SketchedGrid> grids = site.grids(seed);
        List<CellReplacement> replacements =
                site instanceof Site.Community community ? CellHistory.of(seed, community, grids) : List.of();
        Map<String, LocalDate> days = new HashMap<>();
        replacements.forEach(
                replacement -> replacement.present().forEach(cell -> days.put(cell.code(), replacement.day())));
        return new SketchedSite(site, site.organizations(seed), grids, replacements, days);
    }

    /** Those that have members. */
    List<SketchedOrganization> branches() {
        return organizations.stream()
                .filter(organization -> organization.members() > 0)
                .toList();
    }

    /** The grids that are in force no more. */
    Stream<SketchedGrid> formerGrids() {
        return replacements.stream().flatMap(replacement -> replacement.former().stream());
    }

    /** The first day on which a grid was in force. */
    LocalDate inForceSince(SketchedGrid grid) {
        return replacedOn.getOrDefault(grid.code(), NetSketch.DRAWN_ON);
    }
}

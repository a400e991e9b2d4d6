package org.gangju.demo;

import java.util.List;
import java.util.stream.Stream;

/** The codes of what is there already and what is made for sites refers to. */
final class SiteCodes {

    /** The elected committee of a community has the community's code with this behind it. */
    static final String COMMITTEE = "-J";

    private SiteCodes() {}

    static List<String> organizations(List<Site> sites) {
        return sites.stream()
                .flatMap(site -> site instanceof Site.Community
                        ? Stream.of(site.superior(), site.superior() + COMMITTEE)
                        : Stream.of(site.superior()))
                .distinct()
                .toList();
    }

    /** Of communities, whose nets are drawn, and of streets, which have a chief. */
    static List<String> grids(List<Site> sites) {
        return sites.stream()
                .filter(site -> !(site instanceof Site.Institution))
                .map(Site::superior)
                .toList();
    }
}

package org.gangju.demo;

import java.util.List;
import java.util.stream.IntStream;

/** Shares members and grids out among communities. */
final class CommunitySites {

    private CommunitySites() {}

    static List<Site.Community> of(long seed, List<Place> communities, int members, int grids) {
        List<Integer> weights = communities.stream()
                .map(community -> SiteWeight.of(seed, community.code()))
                .toList();
        List<Integer> memberShares = Shares.of(members, weights);
        List<Integer> gridShares = Shares.of(grids, weights);
        return IntStream.range(0, communities.size())
                .mapToObj(index -> new Site.Community(
                        communities.get(index).code(),
                        communities.get(index).unit(),
                        memberShares.get(index),
                        gridShares.get(index)))
                .toList();
    }
}

package org.gangju.demo;

import java.util.List;
import java.util.stream.Stream;
import org.gangju.spi.grid.GridLevel;
import org.springframework.stereotype.Component;

/** Shares the wanted members out over the imported tree. */
@Component
class DemoPlanner {

    private final ImportedPlaces places;

    DemoPlanner(ImportedPlaces places) {
        this.places = places;
    }

    /** @throws org.gangju.spi.error.CodedException if there is no community to fill */
    DemoPlan plan(int members, long seed) {
        List<Place> districts = places.all(GridLevel.DISTRICT);
        List<Place> streets = places.all(GridLevel.SUBDISTRICT);
        int available = places.count(GridLevel.COMMUNITY);
        DemoScale scale = new DemoScale(members, available, InstitutionSites.room(districts.size(), streets.size()));
        List<Place> communities = communities(scale);
        return new DemoPlan(
                seed,
                Stream.<Site>concat(
                                InstitutionSites.of(
                                        seed, districts, streets, scale.institutions(), scale.membersOfInstitutions())
                                        .stream(),
                                CommunitySites.of(seed, communities, scale.membersOfCommunities(), scale.grids())
                                        .stream())
                        .toList());
    }

    private List<Place> communities(DemoScale scale) {
        List<Place> communities = scale.availableCommunities() == 0
                ? List.of()
                : places.of(GridLevel.COMMUNITY, Spread.of(scale.communities(), scale.availableCommunities()));
        if (communities.isEmpty()) {
            throw DemoRefusal.noCommunities();
        }
        return communities;
    }
}

package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
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
        List<Site> sites = new ArrayList<>(
                InstitutionSites.of(seed, districts, streets, scale.institutions(), scale.membersOfInstitutions()));
        sites.addAll(CommunitySites.of(seed, communities, scale.membersOfCommunities(), scale.grids()));
        streets.forEach(street -> sites.add(new Site.Leadership(street.code(), false)));
        districts.forEach(district -> sites.add(new Site.Leadership(district.code(), true)));
        return new DemoPlan(seed, List.copyOf(sites));
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

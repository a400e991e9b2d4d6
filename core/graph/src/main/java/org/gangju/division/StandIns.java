package org.gangju.division;

import java.util.Set;

/**
 * The rows by which the statistics office fills a level that does not exist: 市辖区 and 县 under a municipality, and
 * what a province, an autonomous region or a district governs directly.
 */
final class StandIns {

    private static final Set<String> OF_A_MUNICIPALITY = Set.of("市辖区", "县");
    private static final String COUNTIES_GOVERNED_DIRECTLY = "直辖县级行政区划";
    private static final String VILLAGES_GOVERNED_DIRECTLY = "直辖村级区划";

    private StandIns() {}

    /** Whether a row of this name stands for no city, county or street of its own. */
    static boolean isStandIn(DivisionFile file, String name) {
        String stripped = name.strip();
        return switch (file) {
            case CITIES, AREAS -> isOfMunicipality(stripped) || stripped.endsWith(COUNTIES_GOVERNED_DIRECTLY);
            case STREETS -> stripped.endsWith(VILLAGES_GOVERNED_DIRECTLY);
            case PROVINCES, VILLAGES -> false;
        };
    }

    /** Whether a city row of this name means that the province above is itself the city. */
    static boolean isOfMunicipality(String name) {
        return OF_A_MUNICIPALITY.contains(name.strip());
    }
}

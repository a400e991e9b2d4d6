package org.gangju.division;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which rows make a node, and where the nodes hang. A municipality is a province that is a city; the other provinces
 * make nothing, and nothing hangs under them. Whatever else makes nothing leaves its children one level up.
 */
final class DivisionTree {

    private final DivisionNames names;

    DivisionTree(DivisionNames names) {
        this.names = names;
    }

    /** The node above the node of a division; null at the top. */
    @Nullable
    String parentOf(String code) {
        List<DivisionFile> above = DivisionFile.ofCode(code).above();
        return above.isEmpty() ? null : nodeFor(above.getLast().prefixOf(code));
    }

    /** Whether a division above the communities makes a node of its own. */
    boolean makesNode(String code) {
        return code.equals(nodeFor(code));
    }

    /** What is imported in one go: a city, or the province that is a municipality, or what a province governs directly. */
    Set<String> units() {
        Set<String> units = new TreeSet<>();
        names.all(DivisionFile.CITIES).keySet().forEach(city -> units.add(unitOf(city)));
        return units;
    }

    String unitOf(String city) {
        return StandIns.isOfMunicipality(names.name(city)) ? DivisionFile.PROVINCES.prefixOf(city) : city;
    }

    boolean isCity(String code) {
        return names.has(DivisionFile.CITIES, code);
    }

    private @Nullable String nodeFor(String code) {
        DivisionFile file = DivisionFile.ofCode(code);
        if (file == DivisionFile.PROVINCES) {
            return isMunicipality(code) ? code : null;
        }
        boolean standsForNothing = StandIns.isStandIn(file, names.name(code)) || repeatsCity(file, code);
        return standsForNothing ? parentOf(code) : code;
    }

    private boolean isMunicipality(String province) {
        return names.within(DivisionFile.CITIES, province).values().stream().anyMatch(StandIns::isOfMunicipality);
    }

    // A city without districts still has one row among the counties: itself.
    private boolean repeatsCity(DivisionFile file, String code) {
        if (file != DivisionFile.AREAS) {
            return false;
        }
        String city = DivisionFile.CITIES.prefixOf(code);
        SortedMap<String, String> counties = names.within(DivisionFile.AREAS, city);
        return counties.size() == 1
                && names.name(city).strip().equals(names.name(code).strip());
    }
}

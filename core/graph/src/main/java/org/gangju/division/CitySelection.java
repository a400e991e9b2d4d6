package org.gangju.division;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cities are wanted: {@code all}, or codes with commas between them. A municipality answers to its two digits and
 * to those of the city rows that stand in for it.
 */
final class CitySelection {

    private static final String ALL = "all";
    private static final String SEPARATOR = ",";

    private final Set<String> codes;

    private CitySelection(List<String> codes) {
        this.codes = new LinkedHashSet<>(codes);
    }

    /** Reads what a person typed; whether the cities exist shows only when the files are read. */
    public static CitySelection parse(String text) {
        // The limit keeps what stands after a last comma: "5101," asks for a city without a code.
        return new CitySelection(
                Arrays.stream(text.split(SEPARATOR, -1)).map(String::strip).toList());
    }

    /** The wanted planning units in the order of their codes; a code that names none is a fault of cities.csv. */
    Set<String> resolve(DivisionTree tree, FaultLog faults) {
        Set<String> units = tree.units();
        if (codes.equals(Set.of(ALL))) {
            return units;
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (String code : codes) {
            String unit = tree.isCity(code) ? tree.unitOf(code) : code;
            if (!units.contains(unit)) {
                faults.add(DivisionFile.CITIES, 0, FaultReason.UNKNOWN_CITY, code);
            }
            wanted.add(unit);
        }
        units.retainAll(wanted);
        return units;
    }
}

package org.gangju.platform.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one module; the first hundred, since nobody reads more before mending those. */
final class Findings {

    private static final int MOST = 100;
    private static final Comparator<Diagnosis> ORDER = Comparator.comparing(
                    Diagnosis::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Diagnosis::line);

    private final String moduleId;
    private final String origin;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    Findings(String moduleId, String origin) {
        this.moduleId = moduleId;
        this.origin = origin;
    }

    void add(Fault fault, Object... arguments) {
        add(Place.NOWHERE, fault, arguments);
    }

    void add(Place place, Fault fault, Object... arguments) {
        if (diagnoses.size() < MOST) {
            diagnoses.add(new Diagnosis(moduleId, origin, place.file(), place.line(), fault, List.of(arguments)));
        }
    }

    boolean none() {
        return diagnoses.isEmpty();
    }

    /** Those of the whole module first, then file by file from top to bottom. */
    List<Diagnosis> inOrder() {
        return diagnoses.stream().sorted(ORDER).toList();
    }
}

package org.gangju.platform.composition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The faults of one module: the first hundred, since nobody reads more before mending those, each name in 500 characters. */
final class Findings {

    private static final int MOST = 100;
    private static final int LONGEST = 500;
    private static final int LONGEST_ID = 64;
    private static final Comparator<Diagnosis> ORDER = Comparator.comparing(
                    Diagnosis::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Diagnosis::line);

    private final String moduleId;
    private final String origin;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    Findings(String moduleId, String origin) {
        this.moduleId = cut(moduleId, LONGEST_ID);
        this.origin = origin;
    }

    void add(Fault fault, Object... arguments) {
        add(Place.NOWHERE, fault, arguments);
    }

    void add(Place place, Fault fault, Object... arguments) {
        if (diagnoses.size() < MOST) {
            List<Object> names = Arrays.stream(arguments)
                    .<Object>map(name -> cut(name.toString(), LONGEST))
                    .toList();
            diagnoses.add(new Diagnosis(moduleId, origin, place.file(), place.line(), fault, names));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }

    boolean none() {
        return diagnoses.isEmpty();
    }

    /** Those of the whole module first, then file by file from top to bottom. */
    List<Diagnosis> inOrder() {
        return diagnoses.stream().sorted(ORDER).toList();
    }
}

package org.gangju.division;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The names by code of the four upper levels, in the order of the codes whatever the order of the rows. Of the
 * communities, the many, it remembers only which codes have been seen.
 */
final class DivisionNames {

    private final Map<DivisionFile, NavigableMap<String, String>> names = new EnumMap<>(DivisionFile.class);
    private final Map<String, BitSet> communitiesSeen = new HashMap<>();

    DivisionNames() {
        for (DivisionFile file : DivisionFile.values()) {
            names.put(file, new TreeMap<>());
        }
    }

    /** Remembers a row; false when its code was there before. */
    boolean add(DivisionFile file, String code, String name) {
        if (file == DivisionFile.VILLAGES) {
            return addCommunity(code);
        }
        return of(file).putIfAbsent(code, name) == null;
    }

    private boolean addCommunity(String code) {
        BitSet seen = communitiesSeen.computeIfAbsent(DivisionFile.STREETS.prefixOf(code), street -> new BitSet());
        int sequence = Integer.parseInt(code.substring(DivisionFile.STREETS.codeLength()));
        boolean isNew = !seen.get(sequence);
        seen.set(sequence);
        return isNew;
    }

    boolean has(DivisionFile file, String code) {
        return of(file).containsKey(code);
    }

    /** The name of a division above the communities. */
    String name(String code) {
        return Objects.requireNonNull(of(DivisionFile.ofCode(code)).get(code), code);
    }

    /** The rows of one file whose codes begin with a prefix. */
    SortedMap<String, String> within(DivisionFile file, String prefix) {
        return of(file).subMap(prefix, prefix + Character.MAX_VALUE);
    }

    SortedMap<String, String> all(DivisionFile file) {
        return of(file);
    }

    private NavigableMap<String, String> of(DivisionFile file) {
        return Objects.requireNonNull(names.get(file));
    }
}

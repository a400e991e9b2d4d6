package org.gangju.graph;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a small city is on one day, by global id, in the words that the test compares.
 *
 * @param organizations each with its name, type, status and superior
 * @param members each with its organization
 * @param grids each with its name, status and the grid around it
 * @param held what holds that day between two of them, such as an office
 */
record Day(
        Map<String, String> organizations,
        Map<String, String> members,
        Map<String, String> grids,
        Map<String, String> held) {

    Day {
        organizations = new TreeMap<>(organizations);
        members = new TreeMap<>(members);
        grids = new TreeMap<>(grids);
        held = new TreeMap<>(held);
    }
}

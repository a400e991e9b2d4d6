package org.gangju.platform.leak;

import java.util.Map;
import java.util.Set;

/**
 * Somebody who asks.
 *
 * @param name who it is, for messages
 * @param headers what its requests carry
 * @param on the modules that are on for it
 * @param forbidden the words that it must not learn
 * @param places what stands for its own district in the requests that all send
 */
record Asker(
        String name, Map<String, String> headers, Set<String> on, Set<String> forbidden, Map<String, String> places) {

    /** A request as this one sends it. */
    String own(String text) {
        String filled = text;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled;
    }

    /** Whether a word is one that it must not learn. */
    boolean isForbidden(String word) {
        return forbidden.contains(word);
    }
}

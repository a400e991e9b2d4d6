package org.gangju.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The places of texts that no key opens: all are counted, the first ones named. */
final class DamagedTexts {

    private static final int MOST_NAMED = 20;

    private final List<String> named = new ArrayList<>();
    private long count;

    void add(String place) {
        count++;
        if (named.size() < MOST_NAMED) {
            named.add(place);
        }
    }

    List<String> named() {
        return List.copyOf(named);
    }

    Optional<String> first() {
        return named.stream().findFirst();
    }

    long count() {
        return count;
    }
}

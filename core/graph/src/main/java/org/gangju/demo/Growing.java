package org.gangju.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.gangju.spi.tree.TreePath;

/** The part of a tree that is being written: where everything in it is, by code. */
final class Growing {

    private final Map<String, TreePath> places;
    private final KeyRange keys;

    /** @param known the places that are there already and will be built on */
    Growing(Map<String, TreePath> known, KeyRange keys) {
        this.places = new HashMap<>(known);
        this.keys = keys;
    }

    TreePath place(String code) {
        return Objects.requireNonNull(places.get(code), code);
    }

    /** A new place with the next key. */
    TreePath add(String code, String parentCode) {
        TreePath path = place(parentCode).child(keys.next());
        places.put(code, path);
        return path;
    }
}

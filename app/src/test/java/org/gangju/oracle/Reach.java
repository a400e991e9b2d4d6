package org.gangju.oracle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one permission of a caller reaches.
 *
 * @param whole whether it was granted for the whole tree
 * @param places the organizations that it was granted at
 * @param off the organizations below which the permission's module is off
 */
record Reach(City city, boolean whole, List<Long> places, List<Long> off) {

    /** Whether it reaches anything. */
    boolean anywhere() {
        return whole || !places.isEmpty();
    }

    /** Whether it reaches an organization; what has none belongs to those of the whole tree. */
    boolean organization(@Nullable Long id) {
        if (id == null) {
            return whole;
        }
        return !isOff(id) && (whole || places.stream().anyMatch(place -> city.isBelow("organization", id, place)));
    }

    /** Whether it reaches anything at or below an organization for which the permission's module is on. */
    boolean fromBelow(long id) {
        return !isOff(id) && (whole || places.stream().anyMatch(place -> city.isBelow("organization", place, id)));
    }

    /** Whether the permission's module is off for an organization. */
    boolean isOff(@Nullable Long id) {
        return id != null && off.stream().anyMatch(place -> city.isBelow("organization", id, place));
    }

    /** The same as if the module were on everywhere. */
    Reach on() {
        return new Reach(city, whole, places, List.of());
    }

    boolean grid(long id) {
        return whole
                || places.stream()
                        .flatMap(place -> city.gridRoot(place).stream())
                        .anyMatch(root -> city.isBelow("grid", id, root));
    }

    /** Whether it reaches the organization that a member belongs to first of all. */
    boolean member(long id) {
        return organization(city.get("member", id).number("organization_id"));
    }

    /** Whether it reaches the organization of a row of another table. */
    boolean ownerOf(String table, long id) {
        return organization(city.organizationOf(city.get(table, id)));
    }
}

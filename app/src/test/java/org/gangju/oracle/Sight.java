package org.gangju.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangju.demo.RawRow;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A caller, and what it may see by its grants. */
final class Sight {

    /** The module that is off in a part of the tree. */
    static final String MODULE = "training.";

    private final String name;
    private final HttpGraphQlTester api;
    private final City city;
    private final List<Held> grants;
    private final Place off;
    private final Map<String, Reach> reaches = new HashMap<>();

    /**
     * @param grants those that hold today
     * @param off where the module is off, and where the caller is at home
     */
    Sight(String name, HttpGraphQlTester api, City city, List<Held> grants, Place off) {
        this.name = name;
        this.api = api;
        this.city = city;
        this.grants = grants;
        this.off = off;
    }

    HttpGraphQlTester api() {
        return api;
    }

    /** Whether a permission is unknown to the caller, because its module is off where the caller is at home. */
    boolean isUnknown(@Nullable String permission) {
        return permission != null
                && permission.startsWith(MODULE)
                && city.isBelow("organization", off.home(), off.district());
    }

    boolean holds(@Nullable String permission) {
        return permission == null || reach(permission).anywhere();
    }

    Reach reach(String permission) {
        return reaches.computeIfAbsent(permission, wanted -> {
            List<Held> held = grants.stream()
                    .filter(grant -> grant.permissions().contains(wanted))
                    .toList();
            return new Reach(
                    city,
                    held.stream().anyMatch(grant -> grant.place() == null),
                    held.stream()
                            .filter(grant -> grant.place() != null)
                            .map(grant -> Objects.requireNonNull(grant.place()))
                            .toList(),
                    wanted.startsWith(MODULE) ? List.of(off.district()) : List.of());
        });
    }

    /** Whether the object of this global id is there for the caller. */
    boolean sees(String id) {
        NodeId node = NodeId.decode(id).orElseThrow();
        Kind kind = Kinds.of(node);
        return !isUnknown(kind.permission()) && reaches(id, kind.permission());
    }

    /** Whether a permission reaches the object of this global id, be it the one that reads it or another. */
    boolean reaches(String id, String permission) {
        NodeId node = NodeId.decode(id).orElseThrow();
        Kind kind = Kinds.of(node);
        RawRow row = kind.row(city, node.key());
        String carrier = Kinds.carrierOf(kind, row);
        return kind.belonging().test(row, reach(permission)) && (carrier == null || sees(carrier));
    }

    @Override
    public String toString() {
        return name + " " + grants;
    }

    /**
     * @param district the organization below which the module is off
     * @param home the organization that the caller acts for
     */
    record Place(long district, long home) {}
}

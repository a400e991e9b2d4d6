package org.gangju.platform.caller;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/**
 * Compares what a caller may do with what it would give away, or could get hold of by changing somebody else. Whoever may
 * pass on what it does not hold is as strong as anybody.
 */
@Component
public class Strength {

    /** The name of the permission to pass on what one does not hold. */
    public static final String PASS_ON = "grant.delegate";

    private final Places places;
    private final KnownPermissions known;

    Strength(Places places, KnownPermissions known) {
        this.places = places;
        this.known = known;
    }

    /**
     * What the caller does not hold of these permissions at a place, and may not pass on there.
     *
     * @return for a message: a permission that the caller may hear of, dots for one that it may not; nothing when it holds all
     */
    public Optional<String> beyond(Collection<String> permissions, TreePath place, Caller caller) {
        if (reaches(PASS_ON, place, caller)) {
            return Optional.empty();
        }
        Set<String> heardOf = known.of(caller);
        return permissions.stream()
                .filter(permission -> !reaches(permission, place, caller))
                .map(permission -> heardOf.contains(permission) ? permission : "…")
                .min(Comparator.naturalOrder());
    }

    /** What somebody may do beyond the caller, for a message too; nothing when the caller is as strong. */
    public Optional<String> beyond(Credential other, Caller caller) {
        return other.holdings().stream()
                .flatMap(holding -> beyond(holding.permissions(), place(holding), caller).stream())
                .min(Comparator.naturalOrder());
    }

    /** What lies in an organization that is gone reaches nothing, and is nobody's. */
    private TreePath place(Holding holding) {
        return holding.organizationId() == null
                ? TreePath.aboveAll()
                : places.ofId(holding.organizationId()).map(Place::organization).orElseGet(TreePath::nowhere);
    }

    private static boolean reaches(String permission, TreePath place, Caller caller) {
        return caller.scope(permission).organizations().contains(place);
    }
}

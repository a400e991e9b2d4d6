package org.gangju.platform.caller;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.member.MemberPlaces;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private final PermissionCatalogue catalogue;
    private final ObjectProvider<MemberPlaces> members;

    Strength(
            Places places,
            KnownPermissions known,
            PermissionCatalogue catalogue,
            ObjectProvider<MemberPlaces> members) {
        this.places = places;
        this.known = known;
        this.catalogue = catalogue;
        this.members = members;
    }

    /**
     * What the caller does not hold of these permissions at a place, and may not pass on there.
     *
     * @return for a message: a permission that the caller may hear of, dots for one that it may not; nothing when it holds all
     */
    public Optional<String> beyond(Collection<String> permissions, TreePath place, Caller caller) {
        return reaches(PASS_ON, place, caller) ? Optional.empty() : missing(permissions, place, caller);
    }

    /**
     * What the caller does not hold at a place of what a member who belongs there sees and says of themselves, for a
     * message too. That is about one person, and nobody passes it on who does not hold it.
     */
    public Optional<String> beyondMember(TreePath place, Caller caller) {
        return missing(catalogue.own(), place, caller);
    }

    private Optional<String> missing(Collection<String> permissions, TreePath place, Caller caller) {
        Set<String> heardOf = known.of(caller);
        return permissions.stream()
                .filter(permission -> !reaches(permission, place, caller))
                .map(permission -> heardOf.contains(permission) ? permission : "…")
                .min(Comparator.naturalOrder());
    }

    /** What somebody may do beyond the caller, for a message too; nothing when the caller is as strong. */
    public Optional<String> beyond(Credential other, Caller caller) {
        Stream<String> held = other.holdings().stream()
                .flatMap(holding -> beyond(holding.permissions(), place(holding.organizationId()), caller).stream());
        Stream<String> own = belonging(other.member()).flatMap(place -> beyond(other.own(), place, caller)).stream();
        return Stream.concat(Stream.concat(held, own), categories(other, caller))
                .min(Comparator.naturalOrder());
    }

    /** What it reads about people that the caller does not; who may do nothing reads nothing. */
    private static Stream<String> categories(Credential other, Caller caller) {
        return other.holdings().stream()
                        .allMatch(holding -> holding.permissions().isEmpty())
                ? Stream.empty()
                : other.categories().stream()
                        .filter(category -> !caller.authority().reads(category))
                        .map(Enum::name);
    }

    /** Who belongs nowhere any more has no record that anybody could get hold of. */
    private Optional<TreePath> belonging(@Nullable Long member) {
        return members.stream()
                .filter(found -> member != null)
                .flatMap(found -> found.organizationOf(Objects.requireNonNull(member)).stream())
                .findFirst()
                .map(this::place);
    }

    /** What lies in an organization that is gone reaches nothing, and is nobody's. */
    private TreePath place(@Nullable Long organizationId) {
        return organizationId == null
                ? TreePath.aboveAll()
                : places.ofId(organizationId).map(Place::organization).orElseGet(TreePath::nowhere);
    }

    private static boolean reaches(String permission, TreePath place, Caller caller) {
        return caller.scope(permission).organizations().contains(place);
    }
}

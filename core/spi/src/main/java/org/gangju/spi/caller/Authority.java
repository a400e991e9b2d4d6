package org.gangju.spi.caller;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.gangju.spi.privacy.DataCategory;
import org.gangju.spi.tree.TreePath;

/**
 * What somebody may do, and where: each permission with the part of the trees that it reaches.
 *
 * @param scopes the reach of each permission by its name
 * @param own the names of the permissions that also reach what is about the caller itself, wherever that is
 * @param categories what it may read about people with these permissions
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Authority(Map<String, Scope> scopes, Set<String> own, Set<DataCategory> categories) {

    private static final Set<DataCategory> EVERYTHING = Set.of(DataCategory.values());

    /** May do nothing. */
    public static final Authority NONE = new Authority(Map.of(), Set.of(), Set.of());

    public Authority {
        scopes = Map.copyOf(scopes);
        own = Set.copyOf(own);
        categories = Set.copyOf(categories);
    }

    /** All of these permissions, all within the same scope. */
    public static Authority of(Collection<String> permissions, Scope scope) {
        return new Authority(
                permissions.stream().distinct().collect(Collectors.toMap(Function.identity(), name -> scope)),
                Set.of(),
                EVERYTHING);
    }

    /** The names of all permissions. */
    public Set<String> permissions() {
        Set<String> all = new HashSet<>(scopes.keySet());
        all.addAll(own);
        return all;
    }

    /** Whether the permission reaches anything. */
    public boolean may(String permission) {
        return scopes.containsKey(permission) || own.contains(permission);
    }

    /** What the permission reaches besides the caller's own; nothing when it is not held. */
    public Scope scope(String permission) {
        return scopes.getOrDefault(permission, Scope.NONE);
    }

    /** Whether it goes with these permissions to read a category of what is about people. */
    public boolean reads(DataCategory category) {
        return categories.contains(category);
    }

    /** The same with one permission reaching exactly what another one reaches. */
    Authority holding(String permission, String asFarAs) {
        Map<String, Scope> reaches = new HashMap<>(scopes);
        reaches.remove(permission);
        if (scopes.containsKey(asFarAs)) {
            reaches.put(permission, scope(asFarAs));
        }
        Set<String> ofOwn = new HashSet<>(own);
        ofOwn.remove(permission);
        if (own.contains(asFarAs)) {
            ofOwn.add(permission);
        }
        return new Authority(reaches, ofOwn, categories);
    }

    /** The names of the permissions that reach an organization. */
    public Set<String> at(TreePath organization) {
        return scopes.entrySet().stream()
                .filter(reach -> reach.getValue().organizations().contains(organization))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What all permissions together reach. */
    public Scope everything() {
        return Scope.union(Set.copyOf(scopes.values()));
    }
}

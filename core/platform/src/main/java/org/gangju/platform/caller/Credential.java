package org.gangju.platform.caller;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.privacy.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can hold a token, as it stands now.
 *
 * @param id the stable name, unique over machines and people
 * @param tier the tier that limits are configured by
 * @param holdings what it may do, and where
 * @param member the key of the member that it belongs to; null for machines and for who is no member
 * @param own the names of the permissions that reach what is about that member, wherever it is
 * @param categories what it may read about people
 */
public record Credential(
        String id,
        String tier,
        List<Holding> holdings,
        @Nullable Long member,
        Set<String> own,
        Set<DataCategory> categories) {

    /** What people may read; for machines it is agreed on. */
    public static final Set<DataCategory> EVERYTHING = Set.of(DataCategory.values());

    /** The tier of everybody who has no other. */
    public static final String STANDARD = "standard";

    /** The tier of the platform's own clients. */
    public static final String INTERNAL = "internal";

    public Credential {
        holdings = List.copyOf(holdings);
        own = Set.copyOf(own);
        categories = Set.copyOf(categories);
    }

    /** One that may do all of this within one organization, or in the whole tree. */
    public static Credential of(String id, String tier, Set<String> permissions, @Nullable Long organizationId) {
        return new Credential(id, tier, List.of(new Holding(permissions, organizationId)), null, Set.of(), EVERYTHING);
    }

    /** The same with only those of its permissions that are among these; all of them without any. */
    Credential narrowed(@Nullable Collection<String> names) {
        if (names == null) {
            return this;
        }
        List<Holding> kept = holdings.stream()
                .map(holding -> new Holding(among(holding.permissions(), names), holding.organizationId()))
                .toList();
        return new Credential(id, tier, kept, member, among(own, names), categories);
    }

    private static Set<String> among(Set<String> held, Collection<String> names) {
        return held.stream().filter(names::contains).collect(Collectors.toSet());
    }
}

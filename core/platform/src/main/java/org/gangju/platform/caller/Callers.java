package org.gangju.platform.caller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Authority;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Territory.Place;
import org.gangju.spi.error.CodedException;
import org.gangju.spi.error.ErrorCode;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out for whom a credential acts, and what it may do where. */
@Component
class Callers {

    private final Places places;

    Callers(Places places) {
        this.places = places;
    }

    /**
     * The caller that holds {@code credential}.
     *
     * @param actingCode the code of the organization that it wants to act for; without one it acts for its own
     * @throws CodedException when there is no such organization within the credential's scope
     */
    Caller resolve(Credential credential, @Nullable String actingCode, Locale locale) {
        Map<Holding, Scope> scopes = scopes(credential);
        Authority authority = authority(scopes, credential);
        Scope everything = Scope.union(scopes.values());
        Optional<TreePath> acting =
                actingCode == null ? standing(everything) : Optional.of(named(actingCode, everything));
        return new Caller(
                credential.id(),
                credential.tier(),
                authority,
                everything,
                false,
                credential.member(),
                acting.orElse(null),
                locale);
    }

    /**
     * What lies in an organization that is not there any more reaches nothing; who held nothing else is let in nowhere.
     * Somebody who has been granted nothing yet is let in, to what everybody may who signs in.
     */
    private Map<Holding, Scope> scopes(Credential credential) {
        Map<Holding, Scope> scopes = new HashMap<>();
        credential.holdings().forEach(holding -> scope(holding).ifPresent(scope -> scopes.put(holding, scope)));
        if (scopes.isEmpty() && !credential.holdings().isEmpty()) {
            throw new CodedException(ErrorCode.FORBIDDEN, "credentialWithoutOrganization");
        }
        return scopes;
    }

    private Optional<Scope> scope(Holding holding) {
        return holding.organizationId() == null
                ? Optional.of(Scope.WHOLE)
                : places.ofId(holding.organizationId()).map(Place::scope);
    }

    private static Authority authority(Map<Holding, Scope> scopes, Credential credential) {
        Map<String, List<Scope>> reaches = new HashMap<>();
        scopes.forEach((holding, scope) -> holding.permissions()
                .forEach(permission -> reaches.computeIfAbsent(permission, unknown -> new ArrayList<>())
                        .add(scope)));
        Map<String, Scope> joined = reaches.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, reach -> joined(reach.getValue())));
        return new Authority(joined, credential.own(), credential.categories());
    }

    private static Scope joined(List<Scope> scopes) {
        return scopes.size() == 1 ? scopes.getFirst() : Scope.union(scopes);
    }

    /** Whoever does not say acts for the first of its organizations in the tree's order. */
    private Optional<TreePath> standing(Scope everything) {
        return everything.whole()
                ? places.first().map(Place::organization)
                : everything.organizations().roots().stream().findFirst();
    }

    private TreePath named(String code, Scope everything) {
        return places.ofCode(code)
                .map(Place::organization)
                .filter(everything.organizations()::contains)
                .orElseThrow(() -> new CodedException(ErrorCode.NOT_FOUND, "actingOrganizationNotFound", code));
    }
}

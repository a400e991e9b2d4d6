package org.gangju.platform.caller;

import org.gangju.spi.caller.Subtrees;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where accounts and clients belong, which decides who administers them. */
@Component
public class CredentialHomes {

    private final ObjectProvider<CredentialStore> stores;
    private final Places places;

    CredentialHomes(ObjectProvider<CredentialStore> stores, Places places) {
        this.stores = stores;
        this.places = places;
    }

    /** Whether there is such a credential, and at home in these parts of the tree. */
    public boolean reaches(CredentialKind kind, String name, Subtrees organizations) {
        return stores.stream()
                .filter(store -> store.kind() == kind && CredentialName.isPossible(name))
                .flatMap(store -> store.home(name).stream())
                .anyMatch(home -> lies(home.organizationId(), organizations));
    }

    private boolean lies(@Nullable Long organizationId, Subtrees organizations) {
        return organizationId == null
                ? organizations.whole()
                : places.ofId(organizationId)
                        .map(place -> organizations.contains(place.organization()))
                        .orElse(false);
    }
}

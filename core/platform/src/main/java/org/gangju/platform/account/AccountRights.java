package org.gangju.platform.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.Holding;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.grant.Grants;
import org.gangju.spi.member.MemberPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What accounts may do: what they have been granted, and those of members what every member may in the organization where
 * they belong, with all that is about themselves.
 */
@Component
class AccountRights {

    private final Grants grants;
    private final PermissionCatalogue catalogue;
    private final ObjectProvider<MemberPlaces> members;

    AccountRights(Grants grants, PermissionCatalogue catalogue, ObjectProvider<MemberPlaces> members) {
        this.grants = grants;
        this.catalogue = catalogue;
        this.members = members;
    }

    /** What the account of this name may do while it works. */
    Credential of(String username, @Nullable Long memberKey) {
        return credential(username, memberKey, grants.of(CredentialKind.ACCOUNT, username));
    }

    /** The same with what it is going to be allowed on a later day. */
    Credential toCome(String username, @Nullable Long memberKey) {
        return credential(username, memberKey, grants.toCome(CredentialKind.ACCOUNT, username));
    }

    private Credential credential(String username, @Nullable Long memberKey, List<Holding> granted) {
        List<Holding> holdings = new ArrayList<>(granted);
        belonging(memberKey).map(grants::ofMembers).ifPresent(holdings::add);
        Set<String> own = memberKey == null ? Set.of() : catalogue.own();
        return new Credential(
                CredentialKind.ACCOUNT.id(username),
                Credential.STANDARD,
                holdings,
                memberKey,
                own,
                Credential.EVERYTHING);
    }

    private Optional<Long> belonging(@Nullable Long memberKey) {
        return memberKey == null
                ? Optional.empty()
                : members.stream().findFirst().flatMap(places -> places.organizationOf(memberKey));
    }
}

package org.gangju.platform.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.Holding;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What holders have been granted. */
@Component
public class Grants {

    /** Grants of one holder that are not over. */
    static final int MOST = 100;

    private final GrantStore store;
    private final Roles roles;
    private final Clock clock;

    Grants(GrantStore store, Roles roles, Clock clock) {
        this.store = store;
        this.roles = roles;
        this.clock = clock;
    }

    /** What an account or a client holds today, by its name; at most two statements. */
    public List<Holding> of(CredentialKind kind, String name) {
        return holdings(store.holding(new Holder(kind, name), today()));
    }

    /** The same with what is granted from a later day on: whoever gets hold of somebody only has to wait for it. */
    public List<Holding> toCome(CredentialKind kind, String name) {
        return holdings(store.overlapping(new Holder(kind, name), Period.since(today())));
    }

    private List<Holding> holdings(List<GrantView> grants) {
        Map<String, RoleView> found =
                roles.find(grants.stream().map(GrantView::roleCode).collect(Collectors.toSet()));
        return grants.stream()
                .flatMap(grant -> Optional.ofNullable(found.get(grant.roleCode())).stream()
                        .map(role -> new Holding(Set.copyOf(role.permissions()), grant.organizationKey())))
                .toList();
    }

    /** What everybody holds who is no more than a member, in the organization that the member belongs to. */
    public Holding ofMembers(long organizationId) {
        return new Holding(
                Set.copyOf(roles.find(ShippedRole.MEMBER.name()).orElseThrow().permissions()), organizationId);
    }

    /** Lets the first account administer the whole tree, unless somebody has been granted something before. */
    @Transactional
    public void begin(String username) {
        if (store.isEmpty()) {
            Stream.of(ShippedRole.PLATFORM_ADMINISTRATOR, ShippedRole.SECURITY_ADMINISTRATOR)
                    .forEach(role -> store.add(new NewGrant(
                            new Holder(CredentialKind.ACCOUNT, username),
                            role.name(),
                            TreePath.aboveAll(),
                            Period.since(today()),
                            "first start",
                            "platform")));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

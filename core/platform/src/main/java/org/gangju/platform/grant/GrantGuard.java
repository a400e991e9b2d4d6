package org.gangju.platform.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gangju.platform.caller.CredentialHomes;
import org.gangju.platform.caller.CredentialKind;
import org.gangju.platform.caller.Strength;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** What a grant must not do. */
@Component
class GrantGuard {

    private final GrantStore store;
    private final CredentialHomes homes;
    private final Strength strength;
    private final Clock clock;

    GrantGuard(GrantStore store, CredentialHomes homes, Strength strength, Clock clock) {
        this.store = store;
        this.homes = homes;
        this.strength = strength;
        this.clock = clock;
    }

    /** Whom a caller does not see, does not exist; and nobody is its own superior. */
    void requireOther(Holder holder, Caller caller) {
        String field = holder.kind() == CredentialKind.ACCOUNT ? "username" : "clientId";
        if (holder.kind().id(holder.name()).equals(caller.id())) {
            throw new RuleViolation(GrantRule.GRANT_TO_ONESELF, field);
        }
        if (!homes.reaches(holder.kind(), holder.name(), caller.scope().organizations())) {
            throw new RuleViolation(GrantRule.GRANT_HOLDER_UNKNOWN, field, holder.name());
        }
    }

    /** Nobody grants more than they hold, there; but for those who only pass on. */
    void requireHeld(Collection<String> permissions, TreePath place, String field, Caller caller) {
        strength.beyond(permissions, place, caller).ifPresent(beyond -> {
            throw new RuleViolation(GrantRule.GRANT_BEYOND_OWN, field, beyond);
        });
    }

    void requireFitting(NewGrant wanted) {
        List<GrantView> held = store.overlapping(wanted.holder(), wanted.period());
        if (held.size() >= Grants.MOST || standing(wanted.holder()).size() >= Grants.MOST) {
            throw new RuleViolation(GrantRule.GRANTS_TOO_MANY, "roleCode", Grants.MOST);
        }
        held.stream()
                .filter(grant -> grant.roleCode().equals(wanted.roleCode())
                        && grant.place().equals(wanted.place()))
                .findFirst()
                .ifPresent(same -> {
                    throw new RuleViolation(
                            GrantRule.GRANT_OVERLAPS, "validFrom", same.period().from());
                });
        ShippedRole.of(wanted.roleCode()).ifPresent(role -> requireSeparate(role, held));
    }

    /** What ends today or later. */
    private List<GrantView> standing(Holder holder) {
        return store.overlapping(holder, Period.since(LocalDate.now(clock)));
    }

    private static void requireSeparate(ShippedRole role, List<GrantView> held) {
        held.stream()
                .flatMap(grant -> ShippedRole.of(grant.roleCode()).stream())
                .filter(role::excludes)
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation(GrantRule.DUTIES_NOT_SEPARATED, "roleCode", role.name(), other.name());
                });
    }
}

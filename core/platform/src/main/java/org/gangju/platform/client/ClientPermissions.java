package org.gangju.platform.client;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.caller.KnownPermissions;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Component;

/** Nobody gives away more than they have themselves, or learns by it what modules there are. */
@Component
class ClientPermissions {

    private static final String FIELD = "permissions";

    private final KnownPermissions permissions;

    ClientPermissions(KnownPermissions permissions) {
        this.permissions = permissions;
    }

    /** What a client is to hold. What it holds already may stay, and stays where the caller does not know of it. */
    Set<String> given(List<String> wanted, Set<String> before, Caller caller) {
        Set<String> known = permissions.of(caller);
        Set<String> names = new LinkedHashSet<>(wanted);
        List<String> added = names.stream()
                .filter(name -> !before.contains(name) || !known.contains(name))
                .toList();
        refuse(ClientRule.UNKNOWN_PERMISSION, added, known);
        refuse(ClientRule.PERMISSION_NOT_HELD, added, caller.permissions());
        before.stream().filter(name -> !known.contains(name)).forEach(names::add);
        return names;
    }

    /** Those of a client's permissions that the caller may hear of. */
    List<String> visible(List<String> held, Caller caller) {
        Set<String> known = permissions.of(caller);
        return held.stream().filter(known::contains).toList();
    }

    /** Whoever gets to know a secret can do all that its client may: they must be able to do it themselves. */
    void requireHeld(Set<String> held, String field, Caller caller) {
        permissions.beyond(held, caller).ifPresent(beyond -> {
            throw new RuleViolation(ClientRule.PERMISSION_NOT_HELD, field, beyond);
        });
    }

    private static void refuse(ClientRule rule, Collection<String> wanted, Set<String> allowed) {
        wanted.stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(beyond -> {
            throw new RuleViolation(rule, FIELD, beyond);
        });
    }
}

package org.gangju.platform.client;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.caller.Credential;
import org.gangju.platform.caller.KnownPermissions;
import org.gangju.platform.caller.Strength;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Nobody gives away more than they have themselves, or learns by it what modules there are. */
@Component
class ClientPermissions {

    private static final String FIELD = "permissions";

    private final KnownPermissions permissions;
    private final Strength strength;

    ClientPermissions(KnownPermissions permissions, Strength strength) {
        this.permissions = permissions;
        this.strength = strength;
    }

    /** What a client is to hold. What it holds already may stay, and stays where the caller does not know of it. */
    Set<String> given(List<String> wanted, Set<String> before, TreePath place, Caller caller) {
        Set<String> known = permissions.of(caller);
        Set<String> names = new LinkedHashSet<>(wanted);
        List<String> added = names.stream()
                .filter(name -> !before.contains(name) || !known.contains(name))
                .toList();
        added.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw new RuleViolation(ClientRule.UNKNOWN_PERMISSION, FIELD, unknown);
        });
        strength.beyond(added, place, caller).ifPresent(beyond -> {
            throw new RuleViolation(ClientRule.PERMISSION_NOT_HELD, FIELD, beyond);
        });
        before.stream().filter(name -> !known.contains(name)).forEach(names::add);
        return names;
    }

    /** Those of a client's permissions that the caller may hear of. */
    List<String> visible(List<String> held, Caller caller) {
        Set<String> known = permissions.of(caller);
        return held.stream().filter(known::contains).toList();
    }

    /** Whoever gets to know a secret can do all that its client may: they must be able to do it themselves. */
    void requireHeld(Credential client, String field, Caller caller) {
        strength.beyond(client, caller).ifPresent(beyond -> {
            throw new RuleViolation(ClientRule.PERMISSION_NOT_HELD, field, beyond);
        });
    }
}

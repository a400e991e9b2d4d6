package org.gangju.platform.client;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.platform.module.PlatformModule;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.springframework.stereotype.Component;

/** Nobody gives away more than they have themselves, or learns by it what modules there are. */
@Component
class ClientPermissions {

    private static final String FIELD = "permissions";

    private final PermissionCatalogue catalogue;
    private final ModuleChoice modules;

    ClientPermissions(PermissionCatalogue catalogue, ModuleChoice modules) {
        this.catalogue = catalogue;
        this.modules = modules;
    }

    /** What a client is to hold, and did not hold before. */
    Set<String> given(List<String> wanted, Set<String> before, Caller caller) {
        Set<String> names = new LinkedHashSet<>(wanted);
        List<String> added =
                names.stream().filter(name -> !before.contains(name)).toList();
        refuse(ClientRule.UNKNOWN_PERMISSION, FIELD, added, known(caller));
        refuse(ClientRule.PERMISSION_NOT_HELD, FIELD, added, caller.permissions());
        return names;
    }

    /** Whoever gets to know a secret can do all that its client may: they must be able to do it themselves. */
    void requireHeld(Set<String> permissions, String field, Caller caller) {
        refuse(ClientRule.PERMISSION_NOT_HELD, field, permissions, caller.permissions());
    }

    /** Whoever may see which modules there are may prepare a client for one that is still off. */
    private Set<String> known(Caller caller) {
        return caller.may(PlatformModule.MODULE_READ.name()) ? catalogue.names() : catalogue.of(modules.of(caller));
    }

    private static void refuse(ClientRule rule, String field, Collection<String> wanted, Set<String> allowed) {
        wanted.stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(beyond -> {
            throw new RuleViolation(rule, field, beyond);
        });
    }
}

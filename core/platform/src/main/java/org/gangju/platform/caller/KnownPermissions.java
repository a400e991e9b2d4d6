package org.gangju.platform.caller;

import java.util.Set;
import org.gangju.platform.module.PlatformModule;
import org.gangju.platform.schema.ModuleChoice;
import org.gangju.spi.caller.Caller;
import org.springframework.stereotype.Component;

/**
 * The permissions that a caller may hear of: those of the modules that are on for it. Whoever may see which modules there
 * are knows all of them, so as to prepare for one that is still off.
 */
@Component
public class KnownPermissions {

    private final PermissionCatalogue catalogue;
    private final ModuleChoice modules;

    KnownPermissions(PermissionCatalogue catalogue, ModuleChoice modules) {
        this.catalogue = catalogue;
        this.modules = modules;
    }

    /** Their names. */
    public Set<String> of(Caller caller) {
        return caller.may(PlatformModule.MODULE_READ.name()) ? catalogue.names() : catalogue.of(modules.of(caller));
    }
}

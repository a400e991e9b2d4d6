package org.gangju.platform.grant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.platform.caller.PermissionCatalogue;
import org.gangju.spi.module.Title;
import org.springframework.stereotype.Component;

/** All roles, those of every installation and its own. A permission counts while an installed module declares it. */
@Component
class Roles {

    private final RoleStore store;
    private final PermissionCatalogue catalogue;

    Roles(RoleStore store, PermissionCatalogue catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Those of every installation first. */
    List<RoleView> all() {
        List<RoleView> all =
                new ArrayList<>(Stream.of(ShippedRole.values()).map(this::view).toList());
        store.all().stream().map(this::view).forEach(all::add);
        return all;
    }

    Optional<RoleView> find(String code) {
        Optional<RoleView> shipped = ShippedRole.of(code).map(this::view);
        return shipped.isPresent() ? shipped : store.find(code).map(this::view);
    }

    /** Those of these codes, in one statement; none where all of them are of every installation. */
    Map<String, RoleView> find(Collection<String> codes) {
        Map<String, RoleView> found = new HashMap<>();
        Set<String> own =
                codes.stream().filter(code -> ShippedRole.of(code).isEmpty()).collect(Collectors.toSet());
        store.find(own).stream().map(this::view).forEach(role -> found.put(role.code(), role));
        codes.stream()
                .flatMap(code -> ShippedRole.of(code).map(this::view).stream())
                .forEach(role -> found.put(role.code(), role));
        return found;
    }

    private RoleView view(ShippedRole role) {
        return RoleView.of(role.name(), role.title(), catalogue.of(role.uses()), true, 0);
    }

    private RoleView view(CustomRole role) {
        Set<String> declared =
                role.permissions().stream().filter(catalogue.names()::contains).collect(Collectors.toSet());
        return RoleView.of(role.code(), new Title(role.name(), role.name()), declared, false, role.version());
    }
}

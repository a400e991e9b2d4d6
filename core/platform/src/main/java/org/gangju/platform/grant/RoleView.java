package org.gangju.platform.grant;

import java.util.Collection;
import java.util.List;
import org.gangju.spi.module.Title;

/**
 * A named set of permissions.
 *
 * @param title what users call it; of a role of the installation's own the same in both languages
 * @param permissions their names, sorted
 * @param shipped whether it comes with the platform
 * @param version of a role of the installation's own
 */
record RoleView(String code, Title title, List<String> permissions, boolean shipped, int version) {

    static RoleView of(String code, Title title, Collection<String> permissions, boolean shipped, int version) {
        return new RoleView(code, title, permissions.stream().sorted().toList(), shipped, version);
    }

    /** What is left of one that was deleted. */
    static RoleView gone(String code) {
        return of(code, new Title(code, code), List.of(), false, 0);
    }
}

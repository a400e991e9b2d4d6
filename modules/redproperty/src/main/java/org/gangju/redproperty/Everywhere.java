package org.gangju.redproperty;

import java.util.Locale;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;

/**
 * A caller whose own word was checked already, for what follows from it beyond the caller's reach: the core's commands treat what
 * a caller does not reach as missing.
 */
public final class Everywhere {

    private static final Set<String> NEEDED = Set.of(
            "organization.read",
            "grid.read",
            "link.read",
            "relation.read",
            "office.read",
            "member.read",
            RedPropertyPermissions.READ.name(),
            RedPropertyPermissions.PEOPLE.name());

    private Everywhere() {}

    public static Caller as(Caller caller) {
        return Caller.of(caller.id(), caller.tier(), NEEDED, Scope.WHOLE, caller.acting(), caller.locale());
    }

    /** For what follows from an event alone. */
    public static Caller itself() {
        return Caller.of(RedProperty.ID, "internal", NEEDED, Scope.WHOLE, null, Locale.CHINESE);
    }
}

package org.gangju.twonew.duty;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.unit.UnitReader;
import org.gangju.twonew.unit.UnitView;
import org.springframework.stereotype.Component;

/** Names the units of duties that the caller sees: whoever instructs need not see the register. */
@Component
class InstructedUnits {

    private final UnitReader units;
    private final NodeLoader<OrganizationView> organizations;

    InstructedUnits(UnitReader units, NodeLoader<OrganizationView> organizations) {
        this.units = units;
        this.organizations = organizations;
    }

    /** By unit, in two statements. */
    Map<Long, InstructedUnit> of(Set<Long> keys, Caller caller) {
        Caller naming = naming(caller);
        Map<Long, UnitView> found = units.load(keys, naming);
        Set<Long> places =
                found.values().stream().map(UnitView::organizationKey).collect(Collectors.toSet());
        Map<Long, OrganizationView> named = organizations.load(places, naming);
        return found.values().stream()
                .filter(unit -> named.containsKey(unit.organizationKey()))
                .collect(toMap(
                        UnitView::key,
                        unit -> new InstructedUnit(
                                Objects.requireNonNull(named.get(unit.organizationKey()))
                                        .name(),
                                unit.uscc())));
    }

    private Caller naming(Caller caller) {
        return Caller.of(
                caller.id(),
                caller.tier(),
                Set.of(units.permission(), organizations.permission()),
                Scope.WHOLE,
                null,
                caller.locale());
    }
}

package org.gangju.platform.toggle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gangju.spi.caller.Territory;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Works out what a decision changes for the districts below and for the clients that look at them. */
@Component
class Impacts {

    /** More than there are districts in the country. */
    private static final int MOST_DISTRICTS = 5_000;

    private final Territory territory;
    private final CurrentDecisions current;
    private final List<OperationCheck> operations;

    Impacts(Territory territory, CurrentDecisions current, List<OperationCheck> operations) {
        this.territory = territory;
        this.current = current;
        this.operations = List.copyOf(operations);
    }

    ModuleImpact of(Switched switched) {
        List<VariantChange> changes = places(switched).stream()
                .map(place -> new VariantChange(
                        place,
                        switched.before().modules(place),
                        switched.after().modules(place)))
                .toList();
        List<AffectedDistrict> districts = changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .map(change -> new AffectedDistrict(change.organization(), change.before(), change.after()))
                .toList();
        return ModuleImpact.of(
                districts,
                operations.stream()
                        .flatMap(check -> check.broken(changes).stream())
                        .toList());
    }

    /** Where it was decided, every district below, and wherever else below somebody has decided something. */
    private Set<TreePath> places(Switched switched) {
        Set<TreePath> places = new TreeSet<>(territory.districts(switched.organization(), MOST_DISTRICTS));
        places.add(switched.organization());
        places.addAll(switched.before().decided(current.rules().related(switched.module()), switched.organization()));
        return places;
    }
}

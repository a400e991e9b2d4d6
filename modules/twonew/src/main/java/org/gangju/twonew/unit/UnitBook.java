package org.gangju.twonew.unit;

import java.util.Collection;
import java.util.Optional;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.twonew.TwoNewReach;
import org.springframework.stereotype.Component;

/** Takes units of the register to change them, each after its organization. Joins the caller's transaction. */
@Component
public class UnitBook {

    private final Units units;
    private final UnitReader reader;
    private final TwoNewReach reach;

    UnitBook(Units units, UnitReader reader, TwoNewReach reach) {
        this.units = units;
        this.reader = reader;
        this.reach = reach;
    }

    /** Locks the organization of a unit: grids and members follow, and the unit's own row comes last. */
    public OrganizationView lockPlace(String id, String field, Caller caller) {
        Optional<Long> organization = NodeId.keyOf(UnitView.TYPE_NAME, id).flatMap(units::findOrganizationOf);
        return reach.lockPlaceOf(organization, id, field, caller);
    }

    /** A unit, its organization locked before it: of two changes the second waits for the first. */
    public Unit unit(String id, String field, Caller caller) {
        lockPlace(id, field, caller);
        return reach.require(NodeId.keyOf(UnitView.TYPE_NAME, id).flatMap(units::findToChange), id, field, caller);
    }

    /** The unit that an organization is, if it is one; the organization must be locked. */
    public Optional<Unit> ofOrganization(long organization) {
        return units.findOfOrganization(organization);
    }

    /** Counts a change of what covers a unit, which must be held. */
    public void touch(Unit unit) {
        unit.touch();
        units.saveAndFlush(unit);
    }

    /** The same of many at once, past the persistence context. */
    public void touchAll(Collection<Long> keys) {
        if (!keys.isEmpty()) {
            units.touchAll(keys);
        }
    }

    /** What is known of a unit are rows of their own, and the version is the unit's: it counts each change of those. */
    public UnitView touched(Unit unit) {
        touch(unit);
        return reader.changed(unit.id());
    }
}

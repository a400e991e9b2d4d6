package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridDirectory;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.grid.GridStatus;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.node.NodeLoader;
import org.springframework.stereotype.Component;

/** The estates that something is recorded for. */
@Component
public class Estates {

    private final NodeLoader<GridView> loader;
    private final GridDirectory grids;
    private final RedPropertyReach reach;

    Estates(NodeLoader<GridView> loader, GridDirectory grids, RedPropertyReach reach) {
        this.loader = loader;
        this.grids = grids;
        this.reach = reach;
    }

    /**
     * An estate in force, held alone: of two who record something for it the second waits for the first. Its organization is
     * held before.
     *
     * @throws RuleViolation NOT_FOUND, ESTATE_…, PROPERTY_ORGANIZATION_RETIRED or MODULE_DISABLED at {@code field}
     */
    public GridView lock(String id, String field, Caller caller) {
        Optional.ofNullable(loader.find(Stream.of(id), Everywhere.as(caller)).get(id))
                .map(GridView::organizationKey)
                .ifPresent(organization -> reach.hold(organization, field, caller));
        GridView estate = grids.lock(id, field, caller);
        if (estate.level() != GridLevel.ESTATE) {
            throw new RuleViolation(PropertyRule.ESTATE_EXPECTED, field, estate.name());
        }
        if (estate.status() != GridStatus.ACTIVE) {
            throw new RuleViolation(PropertyRule.ESTATE_NOT_IN_FORCE, field, estate.name());
        }
        if (estate.organizationKey() == null) {
            throw new RuleViolation(PropertyRule.ESTATE_WITHOUT_ORGANIZATION, field, estate.name());
        }
        return reach.require(Optional.of(estate), id, field, caller);
    }

    /** The first day of an estate that is held in the organization that it belongs to. */
    public LocalDate belongsSince(GridView estate) {
        return grids.belongsSince(estate.key());
    }

    /** The grids of these keys, wherever they are. */
    public Map<Long, GridView> of(Set<Long> keys) {
        return keys.isEmpty() ? Map.of() : loader.load(keys, Everywhere.itself());
    }
}

package org.gangju.redproperty.council;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gangju.redproperty.RedPropertyReach;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.page.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds councils for what is done by them. Called within the caller's transaction. */
@Component
public class FourPartyDirectory {

    private final FourPartyCouncils councils;
    private final FourPartyStateReader states;
    private final FourPartySeatTable seats;
    private final RedPropertyReach reach;
    private final EntityManager entities;

    FourPartyDirectory(
            FourPartyCouncils councils,
            FourPartyStateReader states,
            FourPartySeatTable seats,
            RedPropertyReach reach,
            EntityManager entities) {
        this.councils = councils;
        this.states = states;
        this.seats = seats;
        this.reach = reach;
        this.entities = entities;
    }

    /**
     * A council within what the caller reaches, dissolved or not. Its row is not held.
     *
     * @throws RuleViolation NOT_FOUND or MODULE_DISABLED at {@code field}
     */
    public FourPartyCouncilView find(String id, String field, Caller caller) {
        FourPartyCouncil found = reach.require(key(id).flatMap(councils::findById), id, field, caller);
        // Whoever takes its row afterwards reads it anew.
        entities.detach(found);
        return found.view();
    }

    /** The same, its row held until the end of the transaction: its seats and its state do not change meanwhile. */
    public FourPartyCouncilView lock(String id, String field, Caller caller) {
        return reach.require(key(id).flatMap(councils::findToChange), id, field, caller)
                .view();
    }

    /** The state of a council on a day; null before it was formed. */
    @Nullable
    public FourPartyStatus status(long council, LocalDate day) {
        return states.on(Set.of(council), day).get(council);
    }

    /** The seats of a council that are held on a day or later. */
    public List<FourPartySeatView> seats(long council, LocalDate day) {
        return seats.open(Condition.of("s.council_id = ?", council), day);
    }

    private static Optional<Long> key(String id) {
        return NodeId.keyOf(FourPartyCouncilView.TYPE_NAME, id);
    }
}

package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Assigns people to grids. Each change joins the caller's transaction, keeps the core's rules (a broken one is thrown as a
 * {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as missing. The assignments
 * of a grid that is replaced go on for its heir, as far as that has room.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridDutyCommands {

    /** Assigns somebody to a grid in force; a role has one holder on a day. */
    GridDutyView assign(NewGridDuty wanted, Caller caller);

    /**
     * Ends an assignment: it holds up to the day before.
     *
     * @param on the first day on which it holds no more; null for today
     */
    GridDutyView end(String id, @Nullable LocalDate on, @Nullable Integer expectedVersion, Caller caller);
}

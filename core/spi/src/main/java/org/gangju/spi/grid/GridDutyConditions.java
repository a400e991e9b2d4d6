package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.page.Condition;

/** Who has to do with a grid, as SQL for a module's own statements. Provided by the core graph; safe for any thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface GridDutyConditions {

    /**
     * Keeps to the rows whose member holds a role on a day in the grid that the row names or in one inside it.
     *
     * @param memberColumn the column with the member's key
     * @param gridColumn the column with the grid's key
     */
    Condition held(String memberColumn, String gridColumn, GridRole role, LocalDate day);

    /**
     * Keeps to the rows whose place lies at or below the organization that the named grid belongs to today.
     *
     * @param pathColumn the column with the place of an organization
     * @param gridColumn the column with the grid's key
     */
    Condition within(String pathColumn, String gridColumn);
}

package org.gangju.spi.module;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.page.Condition;
import org.gangju.spi.tree.TreePath;

/**
 * Where on the organization tree one module is on. Answers from memory, but for two questions, and follows a decision within a second;
 * safe for any thread, inside a transaction or not.
 *
 * <p>The kernel itself leaves out of a caller's schema what is off where the caller acts, and empties the fields that a
 * module adds to the objects of others where the module is off. What is left to a module: its own lists (the condition)
 * and its writes (the requirement), because a caller of a city looks down on districts that have decided otherwise.
 */
@API(status = API.Status.STABLE, since = "0.1")
public interface Presence {

    /** Whether the module is on for the organization at this place. */
    boolean at(TreePath organization);

    /** Whether it is on for any organization at all, so that scheduled work has something to do; asks the database. */
    boolean anywhere();

    /**
     * Lets a write pass where the module is on.
     *
     * @param field the input's field that names the organization or what belongs to it
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED where the module is off
     */
    void require(TreePath organization, String field);

    /**
     * Keeps to the rows of organizations in these parts of the tree for which the module is on.
     *
     * @param pathColumn the column that holds the organization's path
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED when more than 500 changes of mind lie in one of them
     */
    Condition within(String pathColumn, Subtrees organizations);

    /** The same for work without a caller: the rows of all organizations for which the module is on. */
    Condition everywhere(String pathColumn);

    /**
     * The places at or below an organization where the module is off, each the uppermost of its part of the tree.
     *
     * @throws org.gangju.spi.error.CodedException LIMIT_EXCEEDED when more than 500 changes of mind lie there
     */
    List<TreePath> absences(TreePath organization);

    /**
     * When somebody last decided about the module, or one that it requires, for an organization or one above it; nothing where
     * nobody ever has. Since then it is what it is there. Asks the database.
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    default Optional<Instant> lastDecided(TreePath organization) {
        return Optional.empty();
    }
}

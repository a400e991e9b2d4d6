package org.gangju.spi.matter;

import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.page.Connection;
import org.gangju.spi.page.PageRequest;

/**
 * Matters with an owner, a due day, escalation and a history, once for the core and all modules: a feature opens them about
 * its objects, and the core has the mutations that see to them, the lists and the reminders. The changes join the caller's
 * transaction; the reads are safe for any thread.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Matters {

    /**
     * Raises a matter: OPEN, or IN_PROGRESS for one that has an owner.
     *
     * @throws org.gangju.spi.command.RuleViolation MODULE_DISABLED at {@code organizationId} where the kind's module is off,
     *     TEXT_… at {@code title} or {@code description}, MATTER_DUE_PAST at {@code dueOn},
     *     NOT_FOUND at {@code handlerId}, MATTER_ORGANIZATION_RETIRED at {@code organizationId} or {@code handlerId}
     * @throws IllegalArgumentException for a kind that no bean knows
     */
    MatterView open(NewMatter matter, Caller caller);

    /**
     * The same page of the matters of many objects that the caller may read by {@code matter.read}, by due day, in one
     * statement.
     *
     * @param subjectType the GraphQL type of the objects
     * @param keys their keys; each is in the answer
     */
    Map<Long, Connection<MatterView>> ofSubjects(String subjectType, Set<Long> keys, PageRequest page, Caller caller);

    /** How many of each object's matters are neither closed nor cancelled, whoever asks, in one statement; 0 is left out. */
    Map<Long, Integer> unsettled(String subjectType, Set<Long> keys);

    /**
     * Cancels what is neither closed nor cancelled about an object that is no more, today, and settles its reminders.
     *
     * <p>An organization is retired only when it has no such matters left. Whoever cancels them because of that very
     * retirement listens with an {@code @Order} ahead of the lowest.
     *
     * @param reason why, 1 to 500 characters
     * @return how many
     */
    int cancelAll(NodeId subject, String reason);

    /**
     * Lets what is neither closed nor cancelled about some objects go on, today, for those that take them over: it is about
     * these then, and the organization that they belong to has raised it. What the former organization has handled itself,
     * that one handles; what was handed up or over stays where it is handled. Owner and due day stay; reminders follow.
     *
     * @param subjectType the GraphQL type of the objects
     * @param heirs for the key of each object that of the one which takes it over: its own where it only belongs to another
     *     organization by now
     * @param organization the one that the heirs belong to, in use until the caller's transaction ends
     * @return how many
     */
    int handOver(String subjectType, Map<Long, Long> heirs, OrganizationView organization);
}

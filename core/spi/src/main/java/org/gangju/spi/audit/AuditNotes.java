package org.gangju.spi.audit;

import org.apiguardian.api.API;

/**
 * Where commands and mutations say how much they have changed: the kernel tells of a command in the audit, with these counts, when it
 * has ended. A command that says nothing has changed nothing. Within a mutation the counts become facts of the mutation's
 * own entry; one that only weighs what would happen has no entry and must not count. A bean of the kernel; for the thread
 * that runs the command or the mutation.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface AuditNotes {

    /**
     * Adds to a count, of which a command or a mutation has 50 at most.
     *
     * @param what of what, such as {@code organizations.added}; the same word for the same thing
     */
    void count(String what, long number);
}

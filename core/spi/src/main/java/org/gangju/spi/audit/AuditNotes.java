package org.gangju.spi.audit;

import org.apiguardian.api.API;

/**
 * Where commands say how much they have changed: the kernel tells of a command in the audit, with these counts, when it
 * has ended. A command that says nothing has changed nothing. A bean of the kernel; for the thread that runs the command.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface AuditNotes {

    /**
     * Adds to a count, of which a command has 50 at most.
     *
     * @param what of what, such as {@code organizations.added}; the same word for the same thing
     */
    void count(String what, long number);
}

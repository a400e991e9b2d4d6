package org.gangju.spi.assignment;

import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.period.Period;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it reads now. The feature that it belongs to shows it under a GraphQL type of its own.
 *
 * @param key the id
 * @param subject what the duty is held for
 * @param role what the duty is
 * @param holder who holds it
 * @param period the days
 * @param basis how it came about
 * @param duties what it consists of
 * @param version what an optimistic change names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentView(
        long key,
        AssignmentSubject subject,
        String role,
        Participant holder,
        Period period,
        @Nullable String basis,
        @Nullable String duties,
        int version)
        implements Placed {

    @Override
    public TreePath place() {
        return subject.organization();
    }
}

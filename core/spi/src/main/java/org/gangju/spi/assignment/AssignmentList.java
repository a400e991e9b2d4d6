package org.gangju.spi.assignment;

import org.apiguardian.api.API;
import org.gangju.spi.period.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The assignments below one parent, as a loader's key.
 *
 * @param kind what they are
 * @param parent a subject of theirs, or a member who holds them
 * @param moment which days are asked for
 * @param role only this duty; null for all
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AssignmentList(
        AssignmentKind kind,
        long parent,
        Moment moment,
        @Nullable String role) {}

package org.gangju.spi.activity;

import java.time.OffsetDateTime;
import java.util.List;
import org.apiguardian.api.API;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * Something that was held, as a rule, with who was there.
 *
 * @param kind the {@link ActivityKind} that it is of
 * @param subject the object of the feature that it belongs to
 * @param organizationKey who held it
 * @param organizationPath that organization's place
 * @param title what it was, 1 to 200 characters
 * @param venue where, 1 to 200 characters; null where nobody knows
 * @param startsAt when it began
 * @param endsAt when it ended, later
 * @param attendees who signed in, each once, at the time it began
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PastActivity(
        String kind,
        NodeId subject,
        long organizationKey,
        TreePath organizationPath,
        String title,
        @Nullable String venue,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        List<Attendee> attendees) {

    public PastActivity {
        attendees = List.copyOf(attendees);
    }
}

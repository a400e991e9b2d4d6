package org.gangju.spi.activity;

import java.time.OffsetDateTime;
import org.apiguardian.api.API;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * Something to be held.
 *
 * @param kind the {@link ActivityKind} that it is of
 * @param subject the object of the feature that it belongs to
 * @param organization who holds it, held by the caller's transaction
 * @param title what it is, 1 to 200 characters
 * @param venue where, 1 to 200 characters; null where nobody has said so
 * @param startsAt when it begins
 * @param endsAt when it ends, later; past only as long as people still sign in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewActivity(
        String kind,
        NodeId subject,
        OrganizationView organization,
        String title,
        @Nullable String venue,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt) {}

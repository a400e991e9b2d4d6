package org.gangju.spi.matter;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/**
 * Something to be seen to by a day.
 *
 * @param kind the {@link MatterKind} that it is of
 * @param subject the object of the feature that it belongs to
 * @param organization who raises it, held by the caller's transaction
 * @param title what it is, 1 to 200 characters
 * @param description the particulars, 1 to 2,000 characters; null for none
 * @param dueOn the last day in time; today or later
 * @param owner who sees to it, a member among them held by the caller's transaction; null while nobody does
 * @param handlerKey the organization that handles it; null for the one that raises it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewMatter(
        String kind,
        NodeId subject,
        OrganizationView organization,
        String title,
        @Nullable String description,
        LocalDate dueOn,
        @Nullable Participant owner,
        @Nullable Long handlerKey) {}

package org.gangju.spi.relation;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A relation to be begun.
 *
 * @param organizationId the global id of the organization that it starts from
 * @param relatedId the global id of the organization that it leads to
 * @param kind an {@link OrganizationRelationKind} or a kind that a module adds: at most 40 characters
 * @param note 1 to 200 characters
 * @param validFrom the first day; today when null
 * @param validTo the first day on which it holds no more; null while it has no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewRelation(
        String organizationId,
        String relatedId,
        String kind,
        @Nullable String note,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

package org.gangju.spi.link;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A link to be made.
 *
 * @param kind what the organization is to the grid
 * @param organizationId the organization's global id
 * @param gridId the grid's global id
 * @param validFrom the first day; null for today
 * @param validTo the first day on which it holds no more; null for no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewGridLink(
        GridLinkKind kind,
        String organizationId,
        String gridId,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

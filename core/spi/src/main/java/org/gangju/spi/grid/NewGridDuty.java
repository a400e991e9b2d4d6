package org.gangju.spi.grid;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be assigned to a grid.
 *
 * @param gridId the grid's global id
 * @param role what the holder is to be there
 * @param holder who is to hold it
 * @param duties what it consists of, 1 to 500 characters
 * @param validFrom the first day; null for today
 * @param validTo the first day on which it holds no more; null for no end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewGridDuty(
        String gridId,
        GridRole role,
        ParticipantInput holder,
        @Nullable String duties,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}

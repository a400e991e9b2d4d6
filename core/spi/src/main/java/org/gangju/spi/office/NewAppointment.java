package org.gangju.spi.office;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.member.ParticipantInput;
import org.jspecify.annotations.Nullable;

/**
 * An office to be filled.
 *
 * @param organizationId the global id of the organization
 * @param office an {@link Office} or one that a module adds: at most 40 characters
 * @param holder who holds it
 * @param basis how that came about
 * @param validFrom the first day; in the past where it is entered late, and at most a year ahead
 * @param validTo the first day on which it is held no more; null while that is not known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NewAppointment(
        String organizationId,
        String office,
        ParticipantInput holder,
        OfficeBasis basis,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}

package org.gangju.spi.office;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * Somebody has ended an appointment to an office, now or ahead. Published within that transaction, to listeners on the same
 * thread. Those that end with their organization or with the erasure of their holder are told by these events alone.
 *
 * @param appointmentKey the appointment
 * @param on the first day on which it is held no more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OfficeAppointmentEnding(long appointmentKey, LocalDate on) {}

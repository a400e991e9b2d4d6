package org.gangju.spi.office;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.gangju.spi.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Changes to who holds the offices of organizations. Each joins the caller's transaction, keeps the core's rules (a broken
 * one is thrown as a {@link org.gangju.spi.command.RuleViolation}) and treats what lies outside the caller's scope as
 * missing. The organization is locked until the transaction ends, so that of two who fill one office the second finds it
 * filled; lock grids and members after it.
 *
 * <p>A secretary or a director is the only one. A secretary belongs to a party organization, a director to a committee of
 * residents, a village, a department, an enterprise or an institution, and so do their deputies; secretaries, their
 * deputies, party affairs officers and the committee members of party organizations are members. Organizations of a kind
 * that a module adds, and offices that a module adds, are bound by no such rule: the module keeps its own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface OfficeCommands {

    /**
     * Fills an office.
     *
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND or OFFICE_ORGANIZATION_RETIRED at {@code organizationId};
     *     OFFICE_NOT_OF_THIS_TYPE at {@code office}; NOT_FOUND, PARTICIPANT_AMBIGUOUS, TEXT_… or OFFICE_NEEDS_MEMBER at or
     *     in {@code holder}; OFFICE_BEGINS_TOO_LATE or ASSIGNMENT_OVERLAPS at {@code validFrom}; PERIOD_ENDS_BEFORE_START at
     *     {@code validTo}
     */
    OfficeAppointmentView appoint(NewAppointment wanted, Caller caller);

    /**
     * Ends an appointment: it is held up to the day before {@code on}. One entered by mistake is ended on the day it began.
     *
     * @param expectedVersion the version that the change was decided on; when it is given and the appointment has moved on,
     *     the change is a CONFLICT
     * @throws org.gangju.spi.command.RuleViolation NOT_FOUND at {@code id}; PERIOD_ENDED or PERIOD_ENDS_BEFORE_START at
     *     {@code on}
     */
    OfficeAppointmentView end(String id, LocalDate on, @Nullable Integer expectedVersion, Caller caller);
}

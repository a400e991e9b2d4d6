package org.gangju.office;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.gangju.spi.office.OfficeAppointmentView;
import org.jspecify.annotations.Nullable;

/** What every mutation of an appointment answers. */
record OfficeAppointmentPayload(
        @Nullable OfficeAppointmentView officeAppointment,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}

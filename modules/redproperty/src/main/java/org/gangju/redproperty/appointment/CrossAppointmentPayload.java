package org.gangju.redproperty.appointment;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What every mutation of a cross-appointment answers. */
record CrossAppointmentPayload(
        @Nullable CrossAppointmentView crossAppointment,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {}

package org.gangju.office;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.gangju.spi.office.NewAppointment;
import org.gangju.spi.office.OfficeCommands;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of offices. */
@Controller
class OfficeMutations {

    private final OfficeCommands offices;
    private final Mutations mutations;

    OfficeMutations(OfficeCommands offices, Mutations mutations) {
        this.offices = offices;
        this.mutations = mutations;
    }

    @MutationMapping
    OfficeAppointmentPayload appointOfficer(@Argument AppointOfficerInput input, Caller caller) {
        NewAppointment wanted = new NewAppointment(
                input.organizationId(),
                input.office(),
                input.holder(),
                input.basis(),
                input.validFrom(),
                input.validTo());
        return mutations.run(caller, input, OfficeAppointmentPayload::new, () -> offices.appoint(wanted, caller));
    }

    @MutationMapping
    OfficeAppointmentPayload endAppointment(@Argument EndAppointmentInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                OfficeAppointmentPayload::new,
                () -> offices.end(input.id(), input.on(), input.version(), caller));
    }
}

package org.gangju.twonew.unit;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of the register. */
@Controller
class UnitMutations {

    private final UnitRegister register;
    private final Mutations mutations;

    UnitMutations(UnitRegister register, Mutations mutations) {
        this.register = register;
        this.mutations = mutations;
    }

    @MutationMapping
    UnitPayload registerNewOrganization(@Argument RegisterNewOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> register.register(input, caller));
    }

    @MutationMapping
    UnitPayload correctNewOrganization(@Argument CorrectNewOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> register.correct(input, caller));
    }

    @MutationMapping
    UnitPayload suspendNewOrganization(@Argument SuspendNewOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> register.suspend(input, caller));
    }

    @MutationMapping
    UnitPayload resumeNewOrganization(@Argument ResumeNewOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> register.resume(input, caller));
    }

    @MutationMapping
    UnitPayload closeNewOrganization(@Argument CloseNewOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, UnitPayload::new, () -> register.close(input, caller));
    }
}

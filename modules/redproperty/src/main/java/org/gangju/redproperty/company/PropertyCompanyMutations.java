package org.gangju.redproperty.company;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of companies. */
@Controller
class PropertyCompanyMutations {

    private final PropertyCompanyRegister register;
    private final Mutations mutations;

    PropertyCompanyMutations(PropertyCompanyRegister register, Mutations mutations) {
        this.register = register;
        this.mutations = mutations;
    }

    @MutationMapping
    PropertyCompanyPayload establishPropertyCompany(@Argument EstablishPropertyCompanyInput input, Caller caller) {
        return mutations.run(caller, input, PropertyCompanyPayload::new, () -> register.establish(input, caller));
    }

    @MutationMapping
    PropertyCompanyPayload registerPropertyCompany(@Argument RegisterPropertyCompanyInput input, Caller caller) {
        return mutations.run(caller, input, PropertyCompanyPayload::new, () -> register.register(input, caller));
    }

    @MutationMapping
    PropertyCompanyPayload declarePropertyStaff(@Argument DeclarePropertyStaffInput input, Caller caller) {
        return mutations.run(caller, input, PropertyCompanyPayload::new, () -> register.declare(input, caller));
    }

    @MutationMapping
    PropertyCompanyPayload recordCompanyPartyOrganization(
            @Argument RecordCompanyPartyOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, PropertyCompanyPayload::new, () -> register.recordParty(input, caller));
    }

    @MutationMapping
    PropertyCompanyPayload endCompanyPartyOrganization(
            @Argument EndCompanyPartyOrganizationInput input, Caller caller) {
        return mutations.run(caller, input, PropertyCompanyPayload::new, () -> register.endParty(input, caller));
    }
}

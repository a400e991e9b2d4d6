package org.gangju.redproperty;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of companies and their services. */
@Controller
class PropertyCompanyMutations {

    private final PropertyCompanyRegister register;
    private final PropertyServiceBook services;
    private final Mutations mutations;

    PropertyCompanyMutations(PropertyCompanyRegister register, PropertyServiceBook services, Mutations mutations) {
        this.register = register;
        this.services = services;
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

    @MutationMapping
    PropertyServicePayload beginPropertyService(@Argument BeginPropertyServiceInput input, Caller caller) {
        return mutations.run(caller, input, PropertyServicePayload::new, () -> services.begin(input, caller));
    }

    @MutationMapping
    PropertyServicePayload endPropertyService(@Argument EndPropertyServiceInput input, Caller caller) {
        return mutations.run(caller, input, PropertyServicePayload::new, () -> services.end(input, caller));
    }
}

package org.gangju.redproperty.service;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of services. */
@Controller
class PropertyServiceMutations {

    private final PropertyServiceBook services;
    private final Mutations mutations;

    PropertyServiceMutations(PropertyServiceBook services, Mutations mutations) {
        this.services = services;
        this.mutations = mutations;
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

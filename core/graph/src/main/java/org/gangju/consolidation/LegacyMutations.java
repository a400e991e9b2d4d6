package org.gangju.consolidation;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of the grids of departments. */
@Controller
class LegacyMutations {

    private static final Kept<Registration> KEPT = new Kept<>(Registration::reference, Registration::restored);
    private static final Kept<Integer> COUNT = new Kept<>(String::valueOf, Integer::valueOf);

    private final LegacyRegister register;
    private final Mutations mutations;

    LegacyMutations(LegacyRegister register, Mutations mutations) {
        this.register = register;
        this.mutations = mutations;
    }

    @MutationMapping
    RegisterLegacyGridsPayload registerLegacyGrids(@Argument RegisterLegacyGridsInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                RegisterLegacyGridsPayload::new,
                KEPT,
                () -> register.register(input.organizationId(), input.department(), input.rows(), caller));
    }

    @MutationMapping
    MapLegacyGridsPayload mapLegacyGrids(@Argument MapLegacyGridsInput input, Caller caller) {
        return mutations.run(
                caller, input, MapLegacyGridsPayload::new, COUNT, () -> register.map(input.rows(), caller));
    }

    @MutationMapping
    RetireLegacyGridPayload retireLegacyGrid(@Argument RetireLegacyGridInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                RetireLegacyGridPayload::new,
                () -> register.retire(input.id(), input.version(), caller));
    }
}

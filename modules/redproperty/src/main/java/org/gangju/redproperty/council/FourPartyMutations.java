package org.gangju.redproperty.council;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of councils. */
@Controller
class FourPartyMutations {

    private final FourPartyBook book;
    private final Mutations mutations;

    FourPartyMutations(FourPartyBook book, Mutations mutations) {
        this.book = book;
        this.mutations = mutations;
    }

    @MutationMapping
    FourPartyCouncilPayload formFourPartyCouncil(@Argument FormFourPartyCouncilInput input, Caller caller) {
        return mutations.run(caller, input, FourPartyCouncilPayload::new, () -> book.form(input, caller));
    }

    @MutationMapping
    FourPartyCouncilPayload assignCouncilSeat(@Argument AssignCouncilSeatInput input, Caller caller) {
        return mutations.run(caller, input, FourPartyCouncilPayload::new, () -> book.assign(input, caller));
    }

    @MutationMapping
    FourPartyCouncilPayload endCouncilSeat(@Argument EndCouncilSeatInput input, Caller caller) {
        return mutations.run(caller, input, FourPartyCouncilPayload::new, () -> book.end(input, caller));
    }

    @MutationMapping
    FourPartyCouncilPayload dissolveFourPartyCouncil(@Argument DissolveFourPartyCouncilInput input, Caller caller) {
        return mutations.run(caller, input, FourPartyCouncilPayload::new, () -> book.dissolve(input, caller));
    }
}

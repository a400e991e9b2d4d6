package org.gangju.correction;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations of requests; those of proposals decide on them. */
@Controller
class CorrectionMutations {

    private final CorrectionDesk desk;
    private final Mutations mutations;

    CorrectionMutations(CorrectionDesk desk, Mutations mutations) {
        this.desk = desk;
        this.mutations = mutations;
    }

    @MutationMapping
    CorrectionPayload requestCorrection(@Argument RequestCorrectionInput input, Caller caller) {
        return mutations.run(caller, input, CorrectionPayload::new, () -> desk.request(input, caller));
    }

    @MutationMapping
    CorrectionPayload appealCorrection(@Argument AppealCorrectionInput input, Caller caller) {
        return mutations.run(caller, input, CorrectionPayload::new, () -> desk.appeal(input, caller));
    }

    @MutationMapping
    CorrectionPayload withdrawCorrection(@Argument WithdrawCorrectionInput input, Caller caller) {
        return mutations.run(caller, input, CorrectionPayload::new, () -> desk.withdraw(input, caller));
    }
}

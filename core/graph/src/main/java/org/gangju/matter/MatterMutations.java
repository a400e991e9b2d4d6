package org.gangju.matter;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations that see to matters. */
@Controller
class MatterMutations {

    private final MatterHandling handling;
    private final MatterClosing closing;
    private final Mutations mutations;

    MatterMutations(MatterHandling handling, MatterClosing closing, Mutations mutations) {
        this.handling = handling;
        this.closing = closing;
        this.mutations = mutations;
    }

    @MutationMapping
    MatterPayload assignMatter(@Argument AssignMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> handling.assign(input, caller));
    }

    @MutationMapping
    MatterPayload resolveMatter(@Argument ResolveMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> handling.resolve(input, caller));
    }

    @MutationMapping
    MatterPayload escalateMatter(@Argument EscalateMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> handling.escalate(input, caller));
    }

    @MutationMapping
    MatterPayload closeMatter(@Argument CloseMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> closing.close(input, caller));
    }

    @MutationMapping
    MatterPayload reopenMatter(@Argument ReopenMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> closing.reopen(input, caller));
    }

    @MutationMapping
    MatterPayload cancelMatter(@Argument CancelMatterInput input, Caller caller) {
        return mutations.run(caller, input, MatterPayload::new, () -> closing.cancel(input, caller));
    }
}

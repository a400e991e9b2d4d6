package org.gangju.erasure;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.Kept;
import org.gangju.spi.command.Mutations;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The mutations about all that is held about a member. */
@Controller
class ErasureController {

    /** A copy is handed over once; a repetition tells how much it held. */
    private static final Kept<RecordCopy> WITHOUT_DOCUMENT = new Kept<>(
            copy -> String.valueOf(copy.recordCount()), kept -> new RecordCopy(null, Integer.parseInt(kept)));

    private final Erasing erasing;
    private final Copying copying;
    private final Parts parts;
    private final Mutations mutations;

    ErasureController(Erasing erasing, Copying copying, Parts parts, Mutations mutations) {
        this.erasing = erasing;
        this.copying = copying;
        this.parts = parts;
        this.mutations = mutations;
    }

    @MutationMapping
    EraseMemberPayload eraseMember(@Argument EraseMemberInput input, Caller caller) {
        return mutations.run(
                caller,
                input,
                EraseMemberPayload::new,
                KeptErasure.in(caller.locale(), parts.byKey()),
                () -> erasing.erase(input, caller));
    }

    @MutationMapping
    ExportMemberRecordPayload exportMemberRecord(@Argument ExportMemberRecordInput input, Caller caller) {
        return mutations.run(
                caller, input, ExportMemberRecordPayload::of, WITHOUT_DOCUMENT, () -> copying.copy(input, caller));
    }
}

package org.gangju.erasure;

import java.util.List;
import org.gangju.spi.command.RuleProblem;
import org.jspecify.annotations.Nullable;

/** What {@code exportMemberRecord} answers. */
record ExportMemberRecordPayload(
        @Nullable String document,
        @Nullable Integer recordCount,
        List<RuleProblem> problems,
        @Nullable String clientMutationId) {

    static ExportMemberRecordPayload of(
            @Nullable RecordCopy copy, List<RuleProblem> problems, @Nullable String clientMutationId) {
        return copy == null
                ? new ExportMemberRecordPayload(null, null, problems, clientMutationId)
                : new ExportMemberRecordPayload(copy.document(), copy.recordCount(), problems, clientMutationId);
    }
}

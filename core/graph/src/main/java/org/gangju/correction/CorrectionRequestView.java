package org.gangju.correction;

import java.time.LocalDate;
import org.gangju.member.CorrectableField;
import org.gangju.spi.node.Node;
import org.gangju.spi.tree.Placed;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;

/**
 * A request as it reads now.
 *
 * @param key the id within the type
 * @param memberKey whose record it is about
 * @param place where that member belongs
 * @param field what is to be corrected
 * @param value what it is to read
 * @param formerValue what it read when that was asked for
 * @param explanation why
 * @param proposalKey what is decided, or was decided last
 * @param status how far it has come
 * @param requestedOn the day of the request
 * @param dueOn the day by which it is answered
 * @param decidedOn the day of the latest decision or withdrawal
 * @param note what the decider said
 * @param firstProposalKey what was decided first; null without an appeal
 * @param firstNote what the first decider said; null without an appeal
 * @param appealExplanation why it was appealed
 * @param appealedOn the day of the appeal
 * @param version what an optimistic change names
 */
record CorrectionRequestView(
        long key,
        long memberKey,
        TreePath place,
        CorrectableField field,
        @Nullable String value,
        @Nullable String formerValue,
        String explanation,
        long proposalKey,
        CorrectionStatus status,
        LocalDate requestedOn,
        LocalDate dueOn,
        @Nullable LocalDate decidedOn,
        @Nullable String note,
        @Nullable Long firstProposalKey,
        @Nullable String firstNote,
        @Nullable String appealExplanation,
        @Nullable LocalDate appealedOn,
        int version)
        implements Node, Placed {

    static final String TYPE_NAME = "CorrectionRequest";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }

    /** Whether there was an appeal. */
    public boolean appealed() {
        return firstProposalKey != null;
    }
}

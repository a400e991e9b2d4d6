package org.gangju.matter;

import java.time.LocalDate;
import org.gangju.spi.member.Participant;
import org.gangju.spi.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened to a matter. Who did it stands in the audit.
 *
 * @param key the id within the type
 * @param step what
 * @param happenedOn the day
 * @param organizationKey the organization that handled the matter from then on
 * @param note what was said
 * @param dueOn the day on which the matter was due from then on
 * @param owner who saw to it from then on; null for nobody
 */
record MatterStepView(
        long key,
        MatterStepKind step,
        LocalDate happenedOn,
        long organizationKey,
        @Nullable String note,
        LocalDate dueOn,
        @Nullable Participant owner)
        implements Node {

    static final String TYPE_NAME = "MatterStep";

    @Override
    public String typeName() {
        return TYPE_NAME;
    }
}

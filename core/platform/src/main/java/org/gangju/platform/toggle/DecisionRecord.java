package org.gangju.platform.toggle;

import java.time.Instant;

/**
 * One line of the record: who decided what, where, when and why.
 *
 * @param epoch numbers the decisions of the whole installation
 * @param organization the id of the organization that it was decided for
 */
record DecisionRecord(
        long epoch,
        String module,
        long organization,
        ModuleDecision decision,
        boolean locked,
        String reason,
        String decidedBy,
        Instant decidedAt) {}

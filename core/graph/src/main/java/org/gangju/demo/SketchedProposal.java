package org.gangju.demo;

import java.time.LocalDate;
import org.gangju.spi.proposal.ProposalStatus;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to be made.
 *
 * @param subject the key of what is proposed
 * @param decidedOn null while it waits
 */
record SketchedProposal(
        String kind,
        long subject,
        String reason,
        ProposalStatus status,
        LocalDate proposedOn,
        @Nullable LocalDate decidedOn) {}

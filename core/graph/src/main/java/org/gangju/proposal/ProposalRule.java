package org.gangju.proposal;

import org.gangju.spi.command.Rule;

/** The rules of proposals. */
enum ProposalRule implements Rule {
    /** The superior decides, or one above it. */
    PROPOSAL_DECIDED_ELSEWHERE,
    /** Nobody approves their own proposal. */
    PROPOSAL_OF_ONESELF,
    /** The proposing side withdraws. */
    PROPOSAL_PROPOSED_ELSEWHERE,
    /** What is decided is not approved again, and what is in effect, rejected or withdrawn stays so. */
    PROPOSAL_NOT_OPEN,
    /** Only what is approved takes effect, and only once. */
    PROPOSAL_NOT_APPROVED,
    /** Nothing takes effect before its day. */
    PROPOSAL_NOT_DUE
}

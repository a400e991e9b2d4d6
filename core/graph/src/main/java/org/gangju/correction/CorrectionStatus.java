package org.gangju.correction;

import java.util.EnumSet;
import java.util.Set;
import org.gangju.spi.page.Condition;
import org.gangju.spi.proposal.ProposalStatus;

/** How far a request has come, told by its latest proposal. */
enum CorrectionStatus {
    OPEN(EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED)),
    ACCEPTED(EnumSet.of(ProposalStatus.EFFECTIVE)),
    REJECTED(EnumSet.of(ProposalStatus.REJECTED)),
    WITHDRAWN(EnumSet.of(ProposalStatus.WITHDRAWN));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable
    private final Set<ProposalStatus> decisions;

    CorrectionStatus(Set<ProposalStatus> decisions) {
        this.decisions = Set.copyOf(decisions);
    }

    static CorrectionStatus of(ProposalStatus decision) {
        for (CorrectionStatus status : values()) {
            if (status.decisions.contains(decision)) {
                return status;
            }
        }
        throw new IllegalArgumentException(decision.name());
    }

    /** The rows whose proposal stands so. */
    Condition condition(String column) {
        return Condition.in(column, decisions.stream().map(Enum::name).sorted().toList());
    }
}

package org.gangju.correction;

import org.gangju.member.MemberCorrections;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of requests that are decided. */
@Component
@Transactional
class CorrectionEffects implements ProposalKind {

    private final StoredCorrections requests;
    private final MemberCorrections members;
    private final CorrectionDeadline deadline;

    CorrectionEffects(StoredCorrections requests, MemberCorrections members, CorrectionDeadline deadline) {
        this.requests = requests;
        this.members = members;
        this.deadline = deadline;
    }

    @Override
    public String key() {
        return CorrectionDesk.KEY;
    }

    @Override
    public String permission() {
        return CorrectionPermissions.DECIDE.name();
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller caller) {
        StoredCorrection request = decided(proposal);
        request.requireImpartial(caller);
        if (members.find(request.memberId(), caller.with(permission())).isEmpty()) {
            throw new RuleViolation(CorrectionRule.CORRECTION_MEMBER_ELSEWHERE, "id");
        }
        members.correct(request.memberId(), request.field(), request.formerValue(), request.wantedValue());
        deadline.settle(request.id());
    }

    @Override
    public void discard(ProposalView proposal, Caller caller) {
        StoredCorrection request = decided(proposal);
        if (proposal.status() == ProposalStatus.WITHDRAWN) {
            request.requireAsking(caller);
        } else {
            request.reject(caller);
        }
        requests.saveAndFlush(request);
        deadline.settle(request.id());
    }

    private StoredCorrection decided(ProposalView proposal) {
        return requests.findToChange(proposal.subjectKey()).orElseThrow();
    }
}

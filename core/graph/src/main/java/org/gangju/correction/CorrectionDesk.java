package org.gangju.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangju.member.CorrectableField;
import org.gangju.member.MemberCorrections;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.ExpectedVersion;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.MemberView;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in requests to correct members' records, and appeals. The member's organization decides first, its superior on an
 * appeal. What is asked for stands in the request alone: the proposal, which more people may read, tells nothing of it.
 */
@Service
@Transactional
class CorrectionDesk {

    static final String KEY = "MEMBER_CORRECTION";

    private static final String REASON = "申请更正党员信息 (request to correct a member's record)";
    private static final String APPEAL = "对更正申请的处理结果提出申诉 (appeal about the correction of a member's record)";
    private static final int LONGEST_EXPLANATION = 500;

    private final StoredCorrections requests;
    private final CorrectionReader reader;
    private final CorrectionHomes homes;
    private final CorrectionDeadline deadline;
    private final MemberCorrections members;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    CorrectionDesk(
            StoredCorrections requests,
            CorrectionReader reader,
            CorrectionHomes homes,
            CorrectionDeadline deadline,
            MemberCorrections members,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.requests = requests;
        this.reader = reader;
        this.homes = homes;
        this.deadline = deadline;
        this.members = members;
        this.proposals = proposals;
        this.keys = keys;
        this.clock = clock;
    }

    CorrectionRequestView request(RequestCorrectionInput input, Caller caller) {
        String explanation = explanation(input.explanation());
        long member = NodeId.keyOf(MemberView.TYPE_NAME, input.memberId())
                .orElseThrow(() -> CorrectionHomes.missing(input.memberId(), "memberId"));
        ContractCategories.require(input.field().categories(), caller);
        OrganizationView home = homes.holdRead(member, input.memberId(), "memberId", caller);
        String value = members.checked(member, input.field(), input.value());
        String former = members.held(member, input.field());
        if (input.field() != CorrectableField.OTHER && Objects.equals(value, former)) {
            throw new RuleViolation(CorrectionRule.CORRECTION_CHANGES_NOTHING, "value");
        }
        if (reader.waits(member, input.field())) {
            throw new RuleViolation(CorrectionRule.CORRECTION_OPEN, "field");
        }
        WantedCorrection wanted = new WantedCorrection(member, input.field(), value, former, explanation);
        return add(wanted, home, caller);
    }

    CorrectionRequestView appeal(AppealCorrectionInput input, Caller caller) {
        String explanation = explanation(input.explanation());
        long key = key(input.id());
        OrganizationView home = home(key, input.id(), caller);
        StoredCorrection request = requests.findToChange(key).orElseThrow();
        ExpectedVersion.require(input.version(), request.version());
        request.requireAppealable(reader.changed(key, caller).status());
        if (reader.waits(request.memberId(), request.field())) {
            throw new RuleViolation(CorrectionRule.CORRECTION_OPEN, "id");
        }
        OrganizationView superior = superior(key, caller);
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadline.after(today);
        ProposalView proposal = proposals.propose(new NewProposal(KEY, key, home, superior.key(), APPEAL), caller);
        request.appeal(explanation, proposal.key(), caller, today, due);
        requests.saveAndFlush(request);
        deadline.remind(key, superior, due);
        return reader.changed(key, caller);
    }

    CorrectionRequestView withdraw(WithdrawCorrectionInput input, Caller caller) {
        long key = key(input.id());
        home(key, input.id(), caller);
        StoredCorrection request = requests.findById(key).orElseThrow();
        ExpectedVersion.require(input.version(), request.version());
        proposals.withdraw(request.proposalId(), caller.everywhere());
        return reader.changed(key, caller);
    }

    private CorrectionRequestView add(WantedCorrection wanted, OrganizationView decider, Caller caller) {
        long key = keys.next("correction_request");
        LocalDate today = LocalDate.now(clock);
        LocalDate due = deadline.after(today);
        ProposalView proposal = proposals.propose(new NewProposal(KEY, key, decider, decider.key(), REASON), caller);
        requests.saveAndFlush(new StoredCorrection(key, wanted, proposal.key(), caller, today, due));
        deadline.remind(key, decider, due);
        return reader.changed(key, caller);
    }

    /** The superior of the organization that has rejected. */
    private OrganizationView superior(long request, Caller caller) {
        Map<Long, ProposalView> decided = proposals.ofSubjects(KEY, Set.of(request));
        long decider = Objects.requireNonNull(
                Objects.requireNonNull(decided.get(request)).deciderKey());
        Long superior = homes.hold(decider, caller).parentKey();
        if (superior == null) {
            throw new RuleViolation(CorrectionRule.CORRECTION_NO_SUPERIOR, "id");
        }
        return homes.hold(superior, caller);
    }

    private OrganizationView home(long request, String id, Caller caller) {
        long member = requests.findMemberOf(request).orElseThrow(() -> CorrectionHomes.missing(id, "id"));
        return homes.hold(member, id, "id", caller);
    }

    private static long key(String id) {
        return NodeId.keyOf(CorrectionRequestView.TYPE_NAME, id).orElseThrow(() -> CorrectionHomes.missing(id, "id"));
    }

    private static String explanation(String text) {
        return InputText.name(text, "explanation", LONGEST_EXPLANATION);
    }
}

package org.gangju.twonew;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.proposal.ProposalView;
import org.gangju.spi.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Party organizations of two-new organizations, on which the superior of whoever registered them decides. */
@Service
@Transactional
class CoverageProposals implements ProposalKind {

    static final String KEY = "NEW_ORGANIZATION_COVERAGE";

    /** The most units that one proposal covers. */
    static final int MOST_UNITS = 20;

    private static final String FIELD = "newOrganizationIds";
    private static final Set<ProposalStatus> UNDER_WAY = EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED);

    private final CoverageRequests requests;
    private final CoverageEvidence evidence;
    private final PartyEstablishments establishments;
    private final TwoNewReach reach;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    CoverageProposals(
            CoverageRequests requests,
            CoverageEvidence evidence,
            PartyEstablishments establishments,
            TwoNewReach reach,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.requests = requests;
        this.evidence = evidence;
        this.establishments = establishments;
        this.reach = reach;
        this.proposals = proposals;
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return TwoNew.ID;
    }

    @Override
    public String permission() {
        return TwoNewPermissions.APPROVE.name();
    }

    CoverageRequestView propose(ProposeCoverageInput input, Caller caller) {
        List<String> ids = input.newOrganizationIds().stream().distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_UNITS) {
            throw new RuleViolation(TwoNewRule.COVERAGE_UNITS_COUNT, FIELD, 1, MOST_UNITS);
        }
        OrganizationView keeper = keeper(ids.getFirst(), caller);
        OrganizationView party = reach.organization(input.partyOrganizationId(), "partyOrganizationId", caller);
        List<Unit> units = units(ids, caller);
        evidence.require(input.mode(), units, party);
        requireNoOther(units);
        Set<Long> unitKeys = units.stream().map(Unit::id).collect(Collectors.toSet());
        CoverageRequest request = requests.saveAndFlush(
                new CoverageRequest(keys.next("party_establishment_request"), keeper, input.mode(), party, unitKeys));
        CoverageRequestView view = request.view();
        proposals.propose(new NewProposal(KEY, view.key(), keeper, keeper.parentKey(), input.reason()), caller);
        return view;
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        CoverageRequest request = requests.findById(proposal.subjectKey()).orElseThrow();
        OrganizationView party = reach.organization(
                new NodeId(OrganizationView.TYPE_NAME, request.partyOrganizationId()).encoded(), "id", caller);
        List<Unit> units = units(
                request.unitIds().stream()
                        .map(key -> new NodeId(UnitView.TYPE_NAME, key).encoded())
                        .toList(),
                caller);
        evidence.require(request.mode(), units, party);
        units.forEach(unit -> establishments.save(
                new PartyEstablishment(keys.next("party_establishment"), unit, request, proposal, today)));
        establishments.flush();
    }

    /** Who keeps the first unit in the register proposes. */
    private OrganizationView keeper(String id, Caller caller) {
        OrganizationView organization = reach.lockPlace(id, FIELD, caller);
        String superior =
                new NodeId(OrganizationView.TYPE_NAME, Objects.requireNonNull(organization.parentKey())).encoded();
        return reach.organization(superior, FIELD, caller);
    }

    private List<Unit> units(List<String> ids, Caller caller) {
        return ids.stream()
                .sorted(Comparator.comparing(
                        id -> NodeId.keyOf(UnitView.TYPE_NAME, id).orElse(0L)))
                .map(id -> reach.unit(id, FIELD, caller))
                .toList();
    }

    private void requireNoOther(List<Unit> units) {
        Set<Long> others = requests.findOfUnits(units.stream().map(Unit::id).toList());
        boolean underWay = !others.isEmpty()
                && proposals.ofSubjects(KEY, others).values().stream()
                        .anyMatch(proposal -> UNDER_WAY.contains(proposal.status()));
        if (underWay) {
            throw new RuleViolation(TwoNewRule.COVERAGE_PROPOSED, FIELD);
        }
    }
}

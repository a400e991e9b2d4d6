package org.gangju.twonew.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.gangju.spi.tree.TreePath;
import org.gangju.twonew.TwoNew;
import org.gangju.twonew.TwoNewPermissions;
import org.gangju.twonew.TwoNewReach;
import org.gangju.twonew.unit.EstablishmentMode;
import org.gangju.twonew.unit.Unit;
import org.gangju.twonew.unit.UnitBook;
import org.gangju.twonew.unit.UnitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Party organizations of two-new organizations, on which the superior of whoever registered them decides. */
@Service
@Transactional
public class CoverageProposals implements ProposalKind {

    static final String KEY = "NEW_ORGANIZATION_COVERAGE";

    /** The most units that one proposal covers. */
    static final int MOST_UNITS = 20;

    private static final String FIELD = "newOrganizationIds";
    private static final Set<ProposalStatus> UNDER_WAY = EnumSet.of(ProposalStatus.PROPOSED, ProposalStatus.APPROVED);

    private final CoverageRequests requests;
    private final CoverageEvidence evidence;
    private final PartyEstablishments establishments;
    private final CoverageEnding ending;
    private final UnitBook book;
    private final TwoNewReach reach;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    CoverageProposals(
            CoverageRequests requests,
            CoverageEvidence evidence,
            PartyEstablishments establishments,
            CoverageEnding ending,
            UnitBook book,
            TwoNewReach reach,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.requests = requests;
        this.evidence = evidence;
        this.establishments = establishments;
        this.ending = ending;
        this.book = book;
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

    public CoverageRequestView propose(ProposeCoverageInput input, Caller caller) {
        List<String> ids = ordered(input.newOrganizationIds().stream().distinct());
        if (ids.isEmpty() || ids.size() > MOST_UNITS) {
            throw new RuleViolation(CoverageRule.COVERAGE_UNITS_COUNT, FIELD, 1, MOST_UNITS);
        }
        OrganizationView keeper = keeper(ids.getFirst(), caller);
        OrganizationView party = party(input.mode(), keeper.path(), input.partyOrganizationId(), caller);
        List<Unit> units = units(ids, caller);
        evidence.require(input.mode(), units, party);
        requireNoOther(units);
        Set<Long> unitKeys = units.stream().map(Unit::id).collect(Collectors.toSet());
        CoverageRequest request = requests.saveAndFlush(
                new CoverageRequest(keys.next("party_establishment_request"), keeper, input.mode(), party, unitKeys));
        CoverageRequestView view = request.view();
        proposals.propose(new NewProposal(KEY, view.key(), keeper, decider(units), input.reason()), caller);
        return view;
    }

    @Override
    public void takeEffect(ProposalView proposal, Caller caller) {
        CoverageRequest request = requests.findById(proposal.subjectKey()).orElseThrow();
        List<String> ids =
                ordered(request.unitIds().stream().map(key -> new NodeId(UnitView.TYPE_NAME, key).encoded()));
        ids.forEach(id -> book.lockPlace(id, FIELD, caller));
        OrganizationView party = heldAlone(request, caller);
        List<Unit> units = units(ids, caller);
        evidence.require(request.mode(), units, party);
        ending.replace(units, proposal.reason());
        units.forEach(unit -> begin(unit, request, proposal));
    }

    private void begin(Unit unit, CoverageRequest request, ProposalView proposal) {
        establishments.saveAndFlush(new PartyEstablishment(
                keys.next("party_establishment"), unit, request, proposal, LocalDate.now(clock)));
        book.touch(unit);
    }

    /** An own branch is locked: of two units that are to have the same the second finds it taken. */
    private OrganizationView heldAlone(CoverageRequest request, Caller caller) {
        String id = new NodeId(OrganizationView.TYPE_NAME, request.partyOrganizationId()).encoded();
        return request.mode() == EstablishmentMode.INDEPENDENT
                ? reach.locked(id, "id", caller)
                : party(request.mode(), request.organizationPath(), id, caller);
    }

    /** A unit hangs on a party organization above, too, which whoever keeps the unit need not see otherwise. */
    private OrganizationView party(EstablishmentMode mode, TreePath keeper, String id, Caller caller) {
        return mode == EstablishmentMode.AFFILIATED
                ? reach.organizationAbove(keeper, id, "partyOrganizationId", caller)
                : reach.organization(id, "partyOrganizationId", caller);
    }

    /** The lowest organization that is above all who keep the units, in whatever order these are named. */
    private static @Nullable Long decider(List<Unit> units) {
        List<Long> common = new ArrayList<>(superiors(units.getFirst()));
        units.forEach(unit -> common.retainAll(superiors(unit)));
        return common.isEmpty() ? null : common.getLast();
    }

    private static List<Long> superiors(Unit unit) {
        List<Long> above = unit.keeper().ids();
        return above.subList(0, above.size() - 1);
    }

    /** In the order in which their rows are taken. */
    private static List<String> ordered(Stream<String> ids) {
        return ids.sorted(Comparator.comparing(
                        id -> NodeId.keyOf(UnitView.TYPE_NAME, id).orElse(0L)))
                .toList();
    }

    /** Who keeps the first unit in the register proposes. */
    private OrganizationView keeper(String id, Caller caller) {
        OrganizationView organization = book.lockPlace(id, FIELD, caller);
        String superior =
                new NodeId(OrganizationView.TYPE_NAME, Objects.requireNonNull(organization.parentKey())).encoded();
        return reach.organization(superior, FIELD, caller);
    }

    private List<Unit> units(List<String> ids, Caller caller) {
        return ids.stream().map(id -> book.unit(id, FIELD, caller)).toList();
    }

    private void requireNoOther(List<Unit> units) {
        Set<Long> others = requests.findOfUnits(units.stream().map(Unit::id).toList());
        boolean underWay = !others.isEmpty()
                && proposals.ofSubjects(KEY, others).values().stream()
                        .anyMatch(proposal -> UNDER_WAY.contains(proposal.status()));
        if (underWay) {
            throw new RuleViolation(CoverageRule.COVERAGE_PROPOSED, FIELD);
        }
    }
}

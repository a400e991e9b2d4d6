package org.gangju.demo;

import java.util.List;
import org.gangju.spi.assignment.NewAssignment;
import org.gangju.spi.office.Office;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.period.Period;
import org.gangju.spi.proposal.ProposalStatus;
import org.gangju.spi.tree.TreePath;

/** What becomes of the warnings about branches: some are waived, and some large branches ask to be upgraded. */
final class BranchFindings {

    /** With more a branch should become a general branch. */
    static final int MEMBERS_OF_A_BRANCH = 50;

    private static final double CHANCE_OF_A_WAIVER = 0.25;
    private static final double CHANCE_OF_A_PROPOSAL = 0.6;
    private static final List<ProposalStatus> FATES = List.of(
            ProposalStatus.PROPOSED, ProposalStatus.PROPOSED, ProposalStatus.REJECTED, ProposalStatus.WITHDRAWN);

    private final Dice dice;
    private final FilledBranch branch;
    private final TreePath superior;
    private final DemoRows rows;

    BranchFindings(long seed, FilledBranch branch, TreePath superior, DemoRows rows) {
        this.dice = Dice.of(seed, branch.code(), "findings");
        this.branch = branch;
        this.superior = superior;
        this.rows = rows;
    }

    void write(OfficeSketch offices) {
        if (large()) {
            waiveAtTimes("GENERAL_BRANCH_SUGGESTED", "党员居住集中，暂不设立党总支。");
            proposeAtTimes();
        }
        boolean forACommittee = branch.candidates().size() >= BranchOffices.FULL_MEMBERS_FOR_A_COMMITTEE;
        if (forACommittee && committee(offices) < BranchOffices.SMALLEST_COMMITTEE) {
            waiveAtTimes("COMMITTEE_MISSING", "支部委员会正在筹备选举。");
        }
        if (!offices.isFilled(Office.SECRETARY)) {
            waiveAtTimes("SECRETARY_MISSING", "书记人选正在考察，由副书记或委员暂时主持。");
        }
    }

    private boolean large() {
        return branch.sketch().type() == OrganizationType.BRANCH
                && branch.members().size() > MEMBERS_OF_A_BRANCH;
    }

    private static long committee(OfficeSketch offices) {
        return offices.filled().stream()
                .filter(duty -> duty.period().to() == null)
                .map(NewAssignment::holder)
                .distinct()
                .count();
    }

    private void waiveAtTimes(String rule, String reason) {
        if (!dice.chance(CHANCE_OF_A_WAIVER)) {
            return;
        }
        Period period = Period.since(PeopleSketch.TODAY.minusDays(1 + dice.below(300)));
        rows.add(
                DemoTable.SETUP_WAIVER,
                rows.key(DemoTable.SETUP_WAIVER),
                branch.path().id(),
                branch.path().value(),
                rule,
                reason,
                ProposalRows.ACTOR,
                period.from(),
                dice.chance(0.5) ? PeopleSketch.TODAY.plusDays(30L + dice.below(300)) : null);
    }

    private void proposeAtTimes() {
        if (!dice.chance(CHANCE_OF_A_PROPOSAL)) {
            return;
        }
        long key = rows.key(DemoTable.ORGANIZATION_CHANGE);
        rows.add(
                DemoTable.ORGANIZATION_CHANGE,
                key,
                "UPGRADE",
                branch.path().id(),
                branch.path().value(),
                OrganizationType.GENERAL_BRANCH.name());
        ProposalStatus status = dice.pick(FATES);
        var proposed = PeopleSketch.TODAY.minusDays(30L + dice.below(100));
        var decided = status == ProposalStatus.PROPOSED ? null : proposed.plusDays(dice.below(30));
        new ProposalRows(rows, branch.path(), superior)
                .write(new SketchedProposal(
                        "ORGANIZATION_CHANGE", key, "党员人数已超过五十人，申请升格为党总支。", status, proposed, decided));
    }
}

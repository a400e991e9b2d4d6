package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.InputText;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.Keys;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.NewProposal;
import org.gangju.spi.proposal.Proposals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts functional branches up for decision by the superior of whoever proposes them. */
@Service
@Transactional
class FunctionalBranchProposals {

    /** The longest text about a branch. */
    static final int LONGEST_TEXT = 500;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT_NAME = 100;

    private final FourtiesReach reach;
    private final ProposingGrid grids;
    private final FunctionalBranchLife life;
    private final FunctionalBranches branches;
    private final OrganizationDirectory organizations;
    private final Proposals proposals;
    private final Keys keys;
    private final Clock clock;

    FunctionalBranchProposals(
            FourtiesReach reach,
            ProposingGrid grids,
            FunctionalBranchLife life,
            FunctionalBranches branches,
            OrganizationDirectory organizations,
            Proposals proposals,
            Keys keys,
            Clock clock) {
        this.reach = reach;
        this.grids = grids;
        this.life = life;
        this.branches = branches;
        this.organizations = organizations;
        this.proposals = proposals;
        this.keys = keys;
        this.clock = clock;
    }

    FunctionalBranchView propose(ProposeFunctionalBranchInput input, Caller caller) {
        OrganizationView organization = reach.proposing(input.organizationId(), caller);
        NewFunctionalBranch wanted = new NewFunctionalBranch(
                input.kind(),
                code(input.code()),
                InputText.name(input.name(), "name", LONGEST_NAME),
                InputText.name(input.shortName(), "shortName", LONGEST_SHORT_NAME),
                InputText.name(input.purpose(), "purpose", LONGEST_TEXT),
                Tags.of(input.tags(), "tags"),
                grids.of(input.kind(), input.gridId(), organization, caller),
                input.capacity());
        FunctionalBranch branch = life.begin(
                new FunctionalBranch(keys.next("functional_branch"), wanted, organization, LocalDate.now(clock)));
        proposals.propose(
                new NewProposal(
                        FunctionalBranchEffects.KEY,
                        branch.id(),
                        organization,
                        organization.parentKey(),
                        input.reason()),
                caller);
        return branch.view();
    }

    /** Neither an organization has it nor another proposal, of which only one could be approved. */
    private String code(String given) {
        String code = InputText.code(given, "code");
        organizations.requireFree(code, "code");
        if (branches.existsByCodeAndStatus(code, FunctionalBranchStatus.PROPOSED)) {
            throw new RuleViolation(InputRule.CODE_TAKEN, "code", code);
        }
        return code;
    }
}

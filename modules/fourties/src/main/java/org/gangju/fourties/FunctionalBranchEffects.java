package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.caller.Scope;
import org.gangju.spi.caller.Subtrees;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.link.GridLinkCommands;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.NewGridLink;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.NewOrganization;
import org.gangju.spi.organization.OrganizationCommands;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.proposal.ProposalKind;
import org.gangju.spi.proposal.ProposalView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Establishes the functional branches that superiors have approved. */
@Component
class FunctionalBranchEffects implements ProposalKind {

    static final String KEY = "FUNCTIONAL_BRANCH";

    private final FunctionalBranches branches;
    private final FunctionalBranchLife life;
    private final OrganizationCommands organizations;
    private final GridLinkCommands links;
    private final Clock clock;

    FunctionalBranchEffects(
            FunctionalBranches branches,
            FunctionalBranchLife life,
            OrganizationCommands organizations,
            GridLinkCommands links,
            Clock clock) {
        this.branches = branches;
        this.life = life;
        this.organizations = organizations;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String moduleId() {
        return Fourties.ID;
    }

    @Override
    public String permission() {
        return FourtiesPermissions.APPROVE.name();
    }

    /** The state comes first: by it the organization is known for one that was approved. */
    @Override
    public void takeEffect(ProposalView proposal, Caller decider) {
        establish(toChange(proposal), proposal.note(), LocalDate.now(clock), carryingOut(proposal, decider));
    }

    /**
     * Makes a proposed branch, which is held, an approved one with an organization of its own.
     *
     * @param since the first day of the organization, and on which it serves its grid
     */
    FunctionalBranch establish(FunctionalBranch proposed, @Nullable String note, LocalDate since, Caller caller) {
        FunctionalBranch branch = life.enter(proposed, FunctionalBranchStatus.APPROVED, note);
        FunctionalBranchView approved = branch.view();
        OrganizationView established = organizations.establish(
                new NewOrganization(
                        approved.code(),
                        approved.name(),
                        approved.shortName(),
                        Fourties.ORGANIZATION_TYPE,
                        new NodeId(OrganizationView.TYPE_NAME, approved.organizationKey()).encoded()),
                since,
                caller);
        branch.establishedAs(established.key());
        branches.saveAndFlush(branch);
        if (approved.gridKey() != null) {
            links.link(link(established, approved.gridKey(), since), "id", caller);
        }
        return branch;
    }

    @Override
    public void discard(ProposalView proposal, Caller caller) {
        life.enter(toChange(proposal), FunctionalBranchStatus.NOT_APPROVED, proposal.note());
    }

    private FunctionalBranch toChange(ProposalView proposal) {
        return branches.findToChange(proposal.subjectKey()).orElseThrow();
    }

    private static NewGridLink link(OrganizationView organization, long grid, LocalDate from) {
        return new NewGridLink(
                GridLinkKind.SERVES_GRID,
                organization.id(),
                new NodeId(GridView.TYPE_NAME, grid).encoded(),
                from,
                null);
    }

    /** What was approved is done as a whole, below the proposing organization and in the grid that was checked then. */
    private static Caller carryingOut(ProposalView proposal, Caller decider) {
        return Caller.of(
                decider.id(),
                decider.tier(),
                Set.of(FourtiesPermissions.APPROVE.name()),
                new Scope(Subtrees.of(proposal.organizationPath()), Subtrees.WHOLE),
                decider.acting(),
                decider.locale());
    }
}

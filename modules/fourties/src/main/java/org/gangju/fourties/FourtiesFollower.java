package org.gangju.fourties;

import java.util.Optional;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.grid.GridReplaced;
import org.gangju.spi.grid.GridView;
import org.gangju.spi.organization.OrganizationEstablishing;
import org.gangju.spi.organization.OrganizationMoved;
import org.gangju.spi.organization.OrganizationRenamed;
import org.gangju.spi.organization.OrganizationRetiring;
import org.gangju.spi.organization.OrganizationUpgrading;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the organizations of functional branches to their branches, and branches of a locality to their grids. */
@Component
class FourtiesFollower {

    private final FunctionalBranches branches;
    private final FunctionalBranchLeaders leaders;

    FourtiesFollower(FunctionalBranches branches, FunctionalBranchLeaders leaders) {
        this.branches = branches;
        this.leaders = leaders;
    }

    /** None comes but from an approved proposal, which says so before. */
    @EventListener
    void refuse(OrganizationEstablishing establishing) {
        boolean functional = establishing.organization().type().equals(Fourties.ORGANIZATION_TYPE);
        if (functional
                && !branches.existsByCodeAndStatusAndBranchIdIsNull(
                        establishing.organization().code(), FunctionalBranchStatus.APPROVED)) {
            throw new RuleViolation(FourtiesRule.FOURTIES_BY_PROPOSAL, "type");
        }
    }

    /** None becomes one, whatever it was. */
    @EventListener
    void refuse(OrganizationUpgrading upgrading) {
        if (upgrading.type().equals(Fourties.ORGANIZATION_TYPE)) {
            throw new RuleViolation(FourtiesRule.FOURTIES_BY_PROPOSAL, "type");
        }
    }

    /** None goes but by its dissolution, which says so before. */
    @EventListener
    void refuse(OrganizationRetiring retiring) {
        boolean living = branches.findByBranchId(retiring.organization().key())
                .filter(branch -> branch.status() != FunctionalBranchStatus.DISSOLVED)
                .isPresent();
        if (living) {
            throw new RuleViolation(FourtiesRule.FOURTIES_BY_DISSOLUTION, "id");
        }
    }

    /** It is called what its organization is called. */
    @EventListener
    void follow(OrganizationRenamed renamed) {
        OrganizationView organization = renamed.organization();
        branches.findByOrganizationToChange(organization.key()).ifPresent(branch -> {
            branch.rename(organization.name(), organization.shortName());
            branches.saveAndFlush(branch);
        });
    }

    /** It belongs to the organization that it hangs below, such as the one that its former one was merged into. */
    @EventListener
    void follow(OrganizationMoved moved) {
        branches.findByOrganizationToChange(moved.key()).ifPresent(branch -> {
            Optional<Long> leader = leaders.leader(branch);
            leaders.end(branch);
            branch.moveBelow(moved.to().parent());
            FunctionalBranch saved = branches.saveAndFlush(branch);
            leader.ifPresent(member -> leaders.appoint(saved, member));
        });
    }

    /** Without an heir a branch keeps the grid that it was formed in. */
    @EventListener
    void follow(GridReplaced replaced) {
        GridView heir = replaced.heir();
        if (heir != null) {
            branches.findByGridsToChange(replaced.retiredKeys()).forEach(branch -> branch.moveTo(heir.key()));
            branches.flush();
        }
    }
}

package org.gangju.fourties;

import java.util.Set;
import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.InputRule;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.module.Presence;
import org.gangju.spi.module.Toggles;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a caller's change reaches: what lies within the scope, where the module is on. */
@Component
class FourtiesReach {

    /** Those of subdistricts and communities, as a rule; the committees of districts and other lines propose none. */
    private static final Set<String> PROPOSING = Set.of(
            OrganizationType.WORK_COMMITTEE.name(),
            OrganizationType.PARTY_COMMITTEE.name(),
            OrganizationType.GENERAL_BRANCH.name(),
            OrganizationType.BRANCH.name());

    private final FunctionalBranches branches;
    private final FunctionalBranchReader reader;
    private final OrganizationDirectory organizations;
    private final Presence presence;

    FourtiesReach(
            FunctionalBranches branches,
            FunctionalBranchReader reader,
            OrganizationDirectory organizations,
            Toggles toggles) {
        this.branches = branches;
        this.reader = reader;
        this.organizations = organizations;
        this.presence = toggles.of(Fourties.ID);
    }

    /** The organization that proposes, kept in its place until the transaction ends. */
    OrganizationView proposing(String id, Caller caller) {
        OrganizationView organization = organizations.hold(id, "organizationId", caller);
        requirePresent(organization.path(), "organizationId");
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(
                    FourtiesRule.FOURTIES_ORGANIZATION_RETIRED, "organizationId", organization.shortName());
        }
        if (!proposes(organization)) {
            throw new RuleViolation(
                    FourtiesRule.FOURTIES_ORGANIZATION_NOT_PROPOSING, "organizationId", organization.shortName());
        }
        return organization;
    }

    /** The branch of an input's field {@code id} as it reads now, within the caller's scope. */
    FunctionalBranchView find(String id, Caller caller) {
        FunctionalBranchView branch = reader.stored(id)
                .filter(found -> caller.scope().organizations().contains(found.place()))
                .orElseThrow(() -> missing(id));
        requirePresent(branch.place(), "id");
        return branch;
    }

    /** The same branch, alone until the transaction ends; what is needed of the core is held before. */
    FunctionalBranch toChange(FunctionalBranchView found, @Nullable Integer expectedVersion) {
        FunctionalBranch branch = branches.findToChange(found.key()).orElseThrow();
        branch.requireVersion(expectedVersion);
        return branch;
    }

    void requirePresent(TreePath organization, String field) {
        presence.require(organization, field);
    }

    /** Whether organizations of this type propose functional branches. */
    static boolean proposes(OrganizationView organization) {
        return PROPOSING.contains(organization.type());
    }

    static RuleViolation missing(String id) {
        return new RuleViolation(InputRule.NOT_FOUND, "id", id);
    }
}

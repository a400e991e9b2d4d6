package org.gangju.change;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** Finds the organizations that a change is about. */
@Component
class ChangeReach {

    private final OrganizationDirectory organizations;

    ChangeReach(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization that changes, held alone.
     *
     * @throws RuleViolation NOT_FOUND or CHANGE_ORGANIZATION_RETIRED at {@code field}
     */
    OrganizationView changing(String id, String field, Caller caller) {
        return active(organizations.lock(id, field, caller), field);
    }

    /**
     * Another organization that takes over what an organization leaves: of the same superior, and not below it.
     *
     * @throws RuleViolation NOT_FOUND, CHANGE_ORGANIZATION_RETIRED, CHANGE_INTO_ITSELF or CHANGE_TARGET_ELSEWHERE at {@code field}
     */
    OrganizationView target(OrganizationView ending, String id, String field, Caller caller) {
        OrganizationView target = active(organizations.hold(id, field, caller), field);
        if (ending.path().contains(target.path())) {
            throw new RuleViolation(ChangeRule.CHANGE_INTO_ITSELF, field);
        }
        if (!superior(ending).contains(target.path())) {
            throw new RuleViolation(ChangeRule.CHANGE_TARGET_ELSEWHERE, field, target.shortName());
        }
        return target;
    }

    private static OrganizationView active(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(ChangeRule.CHANGE_ORGANIZATION_RETIRED, field, organization.shortName());
        }
        return organization;
    }

    private static TreePath superior(OrganizationView organization) {
        String path = organization.path().value();
        return new TreePath(path.substring(0, path.length() - TreePath.SEGMENT));
    }
}

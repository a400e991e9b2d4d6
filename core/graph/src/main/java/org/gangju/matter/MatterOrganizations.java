package org.gangju.matter;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.stereotype.Component;

/** Holds the organizations of matters, whether the caller sees them or not: whoever sees one side sees to the matter. */
@Component
class MatterOrganizations {

    private final OrganizationDirectory organizations;

    MatterOrganizations(OrganizationDirectory organizations) {
        this.organizations = organizations;
    }

    /** Held in its place. */
    OrganizationView hold(long key, String field, Caller caller) {
        return organizations.hold(id(key), field, caller.everywhere());
    }

    /** Held alone, so that changes of what it has raised follow each other. */
    OrganizationView lock(long key, String field, Caller caller) {
        return organizations.lock(id(key), field, caller.everywhere());
    }

    static void requireActive(OrganizationView organization, String field) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(MatterRule.MATTER_ORGANIZATION_RETIRED, field, organization.shortName());
        }
    }

    private static String id(long key) {
        return new NodeId(OrganizationView.TYPE_NAME, key).encoded();
    }
}

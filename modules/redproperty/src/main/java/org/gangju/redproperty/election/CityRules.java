package org.gangju.redproperty.election;

import java.util.Set;
import org.gangju.redproperty.Everywhere;
import org.gangju.spi.node.NodeLoader;
import org.gangju.spi.organization.OrganizationView;
import org.gangju.spi.tree.TreePath;
import org.springframework.stereotype.Component;

/** The rules of the city that an owners' committee belongs to. */
@Component
class CityRules {

    private final ElectionSettings settings;
    private final NodeLoader<OrganizationView> organizations;

    CityRules(ElectionSettings settings, NodeLoader<OrganizationView> organizations) {
        this.settings = settings;
        this.organizations = organizations;
    }

    /** Those of the organization at the root, or the installation's. */
    CommitteeRules of(TreePath committee) {
        if (settings.cities().isEmpty()) {
            return settings.committee();
        }
        long root = committee.ids().getFirst();
        OrganizationView city =
                organizations.load(Set.of(root), Everywhere.itself()).get(root);
        return city == null ? settings.committee() : settings.cities().getOrDefault(city.code(), settings.committee());
    }
}

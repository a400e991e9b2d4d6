package org.gangju.fourties;

import org.gangju.spi.caller.Caller;
import org.gangju.spi.link.GridLinkCommands;
import org.gangju.spi.link.GridLinkKind;
import org.gangju.spi.link.NewGridLink;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.organization.OrganizationDirectory;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The grid that a branch of a locality serves. */
@Component
class ServedGrid {

    private final ProposingGrid grids;
    private final OrganizationDirectory organizations;
    private final GridLinkCommands links;

    ServedGrid(ProposingGrid grids, OrganizationDirectory organizations, GridLinkCommands links) {
        this.grids = grids;
        this.organizations = organizations;
        this.links = links;
    }

    /** Lets a branch, which is not held yet, serve another grid from today; what is proposed serves none before its approval. */
    @Nullable
    Long move(FunctionalBranchView branch, @Nullable String gridId, Caller caller) {
        if (gridId == null) {
            return null;
        }
        OrganizationView proposing =
                organizations.hold(organization(branch.organizationKey()), "id", caller.everywhere());
        Long established = branch.status().isEstablished() ? branch.branchKey() : null;
        if (established != null) {
            organizations.lock(organization(established), "id", caller.everywhere());
        }
        Long grid = grids.of(branch.kind(), gridId, proposing, caller);
        if (established != null && grid != null && !grid.equals(branch.gridKey())) {
            serve(organization(established), gridId, caller.everywhere());
        }
        return grid;
    }

    /** A link to a grid that was given up has ended already. */
    private void serve(String organization, String gridId, Caller caller) {
        links.endAll(organization, GridLinkKind.SERVES_GRID, "id", caller);
        links.link(new NewGridLink(GridLinkKind.SERVES_GRID, organization, gridId, null, null), "id", caller);
    }

    private static String organization(long key) {
        return new NodeId(OrganizationView.TYPE_NAME, key).encoded();
    }
}

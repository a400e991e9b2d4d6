package org.gangju.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.gangju.graph.Graph;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Grids belong to the organization of their division, wherever both are moved. */
@SuppressWarnings("NullAway.Init")
abstract class DivisionContract {

    private static final LocalDate VINTAGE = LocalDate.of(2023, 6, 30);

    @Autowired
    private GangjuApi api;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private GridBatch grids;

    @Autowired
    private Keys keys;

    private Graph graph;
    private String community;
    private String communityGrid;

    @BeforeEach
    void importACommunity() {
        graph = new Graph(api.bootstrapClient());
        String code = String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
        TreePath place = TreePath.aboveAll().child(keys.next("organization"));
        organizations.add(List.of(
                new OrganizationRow(place.id(), code, code, VINTAGE, "社区", "社区", "GENERAL_BRANCH", null, place)));
        community = new NodeId("Organization", place.id()).encoded();
        TreePath net = TreePath.aboveAll().child(keys.next("grid"));
        grids.add(List.of(
                new GridRow(net.id(), code, "社区", GridLevel.COMMUNITY, code, VINTAGE, null, VINTAGE, code, null, net)));
        communityGrid = new NodeId("Grid", net.id()).encoded();
    }

    @Test
    void isThatOfTheGridAroundForWhatIsDrawnInside() {
        String building = graph.grid("b", "BUILDING", graph.grid("c", "CELL", communityGrid));

        graph.ask("{ grid(id: \"%s\") { organization { id } } }".formatted(building))
                .path("grid.organization.id")
                .entity(String.class)
                .isEqualTo(community);
    }

    @Test
    void keepsItsOrganizationInUse() {
        assertThat(graph.problem("retireOrganization", input("id", community))).isEqualTo("ORGANIZATION_HAS_GRIDS");
        graph.mutate("retireGrid", input("id", communityGrid), "grid { status }")
                .path("result.grid.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
        graph.mutate("retireOrganization", input("id", community), "organization { status }")
                .path("result.organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
    }
}

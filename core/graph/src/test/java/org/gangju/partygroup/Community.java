package org.gangju.partygroup;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.gangju.graph.Graph;
import org.gangju.grid.GridBatch;
import org.gangju.grid.GridRow;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A community as the import of divisions makes it, with a branch, a cell and members. */
@SuppressWarnings("NullAway.Init")
abstract class Community {

    private static final LocalDate VINTAGE = LocalDate.of(2023, 6, 30);

    @Autowired
    protected GangjuApi api;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private GridBatch grids;

    @Autowired
    private Keys keys;

    @Autowired
    private Clock clock;

    protected Graph graph;
    protected LocalDate today;
    protected String community;
    protected String communityGrid;
    protected String branch;
    protected String cell;
    protected String wang;
    protected String li;

    @BeforeEach
    void growACommunity() {
        graph = new Graph(api.bootstrapClient());
        today = LocalDate.now(clock);
        String code = division();
        community = partyOrganization(code);
        communityGrid = grid(code);
        branch = graph.organization("b", "BRANCH", community);
        cell = graph.grid("c", "CELL", communityGrid);
        wang = graph.member("王一", branch);
        li = graph.member("李二", branch);
    }

    protected static String division() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
    }

    protected String partyOrganization(String code) {
        TreePath place = TreePath.aboveAll().child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(), code, code, VINTAGE, "社区" + code, "社区", "GENERAL_BRANCH", null, place)));
        return new NodeId("Organization", place.id()).encoded();
    }

    protected String grid(String code) {
        TreePath place = TreePath.aboveAll().child(keys.next("grid"));
        grids.add(List.of(new GridRow(
                place.id(), code, "社区" + code, GridLevel.COMMUNITY, code, VINTAGE, null, VINTAGE, code, null, place)));
        return new NodeId("Grid", place.id()).encoded();
    }

    protected String group(String name, @Nullable LocalDate from) {
        return graph.created(
                "formPartyGroup",
                "partyGroup",
                input("organizationId", branch, "name", name, "validFrom", from == null ? null : from.toString()));
    }

    /** Runs a mutation of a party group that has no problem. */
    protected void done(String mutation, @Nullable Object... input) {
        graph.done(mutation, input(input));
    }
}

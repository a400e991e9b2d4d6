package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.List;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch of locality has a grid and is formed mainly of its building chiefs and ordinary members; its leader is free. */
@SuppressWarnings("NullAway.Init")
abstract class LocalityContract extends TiesContract {

    private String communityGrid;
    private String estate;
    private String building;

    @BeforeEach
    void drawsAnEstate() {
        communityGrid = grid("c", "COMMUNITY", null);
        database.sql("""
                        UPDATE grid SET organization_id = ?, organization_path = (SELECT o.path FROM organization o WHERE o.id = ?)
                        WHERE id = ?""")
                .params(Ties.key(ties.community), Ties.key(ties.community), Ties.key(communityGrid))
                .update();
        estate = grid("e", "ESTATE", communityGrid);
        building = grid("b", "BUILDING", estate);
    }

    @Test
    void needsAGridOfItsOwnAndOnlyItDoes() {
        assertThat(ties.caller.problemAt("proposeFunctionalBranch", ties.wanted("LOCALITY", ties.community)))
                .isEqualTo("FOURTIES_GRID_MISSING gridId");
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch", ties.wanted("INTEREST", ties.community, "gridId", estate)))
                .isEqualTo("FOURTIES_GRID_NOT_ASKED gridId");
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch", ties.wanted("LOCALITY", ties.community, "gridId", communityGrid)))
                .isEqualTo("FOURTIES_GRID_LEVEL gridId");
        String retired = grid("r", "ESTATE", communityGrid);
        ties.caller.done("retireGrid", input("id", retired));
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch", ties.wanted("LOCALITY", ties.community, "gridId", retired)))
                .isEqualTo("FOURTIES_GRID_NOT_IN_FORCE gridId");
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch", ties.wanted("LOCALITY", ties.otherCommunity, "gridId", estate)))
                .isEqualTo("FOURTIES_GRID_ELSEWHERE gridId");
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch",
                        ties.wanted(
                                "LOCALITY",
                                ties.community,
                                "gridId",
                                NodeId.decode(estate)
                                        .map(id -> new NodeId("Grid", id.key() + 1_000_000).encoded())
                                        .orElseThrow())))
                .isEqualTo("NOT_FOUND gridId");
    }

    @Test
    void servesItsGridFromItsApproval() {
        String id = ties.approved("LOCALITY", "gridId", estate);

        ties.caller
                .ask("{ grid(id: \"%s\") { functionalBranches { nodes { id } } } }".formatted(estate))
                .path("grid.functionalBranches.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM organization_grid_link WHERE organization_id = ? AND kind = 'SERVES_GRID' AND grid_id = ?")
                        .params(Ties.key(ties.organizationOf(id)), Ties.key(estate))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void saysWhenFewerThanHalfAreOfThePlace() {
        String id = ties.acting("1-1-1")
                .created(
                        "proposeFunctionalBranch",
                        "functionalBranch",
                        ties.wanted("LOCALITY", ties.street, "gridId", estate));
        ties.acting("1-1").done("approveProposal", input("id", ties.proposal(id)));
        String local = ties.member("王一", ties.home);
        String chief = ties.member("李二", ties.otherCommunity);
        ties.join(id, local);
        ties.join(id, ties.member("赵三", ties.otherCommunity));
        assertThat(ties.of(id, "warnings")).isEqualTo("[]");
        ties.join(id, chief);
        assertThat(ties.of(id, "warnings")).isEqualTo("[LOCALITY_NOT_MAINLY_LOCAL]");

        ties.caller.done(
                "assignGridDuty",
                input(
                        "gridId",
                        building,
                        "role",
                        "BUILDING_CHIEF",
                        "holder",
                        input("memberId", chief),
                        "validFrom",
                        Ties.today().toString()));
        assertThat(ties.of(id, "warnings")).isEqualTo("[]");
    }

    @Test
    void mayBeLedBySomebodyWhoDoesNotBelongToIt() {
        String id = ties.approved("LOCALITY", "gridId", estate);
        String leader = ties.member("孙八", ties.otherCommunity);

        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", leader));

        assertThat(ties.of(id, "leader { member { displayName } }")).isEqualTo("{member={displayName=孙八}}");
        assertThat(ties.of(id, "status")).isEqualTo("APPROVED");
    }

    @Test
    void keepsAGridWhateverBecomesOfTheOneItHad() {
        String lost = grid("e2", "ESTATE", communityGrid);
        String first = ties.approved("LOCALITY", "gridId", lost);
        String second = ties.proposed("LOCALITY", ties.community, "gridId", lost);
        ties.caller.done("retireGrid", input("id", lost));
        assertThat(ties.acting("1-1-1").problemAt("approveProposal", input("id", ties.proposal(second))))
                .isEqualTo("LINK_GRID_NOT_IN_FORCE id");
        for (String id : List.of(first, second)) {
            assertThat(ties.of(id, "warnings")).isEqualTo("[GRID_NOT_IN_FORCE]");
            assertThat(describe(id, "gridId", lost)).isEqualTo("FOURTIES_GRID_NOT_IN_FORCE gridId");
            assertThat(describe(id, "gridId", communityGrid)).isEqualTo("FOURTIES_GRID_LEVEL gridId");
            ties.caller.done("describeFunctionalBranch", description(id, "gridId", estate));
            assertThat(ties.of(id, "warnings")).isEqualTo("[]");
        }
        ties.acting("1-1-1").done("approveProposal", input("id", ties.proposal(second)));
        assertThat(served(first)).containsExactly(estate);
        assertThat(served(second)).containsExactly(estate);
        ties.caller.done("describeFunctionalBranch", description(first, "gridId", building));
        assertThat(served(first)).containsExactly(building);
        ties.caller.done("describeFunctionalBranch", description(first));
        assertThat(ties.of(first, "grid { id }")).isEqualTo("{id=%s}".formatted(building));
        assertThat(describe(ties.approved("INTEREST"), "gridId", estate)).isEqualTo("FOURTIES_GRID_NOT_ASKED gridId");
    }

    @Test
    void goesOnInTheHeirOfItsGrid() {
        String old = grid("e2", "ESTATE", communityGrid);
        String active = ties.approved("LOCALITY", "gridId", old);
        String proposed = ties.proposed("LOCALITY", ties.community, "gridId", old);
        ties.caller.done(
                "splitGrid",
                input(
                        "id",
                        old,
                        "parts",
                        List.of(
                                input("code", ties.code("x"), "name", "x"),
                                input("code", ties.code("y"), "name", "y", "keepsAssignments", true))));
        assertServes("y", active, proposed);
        String kept = grid("y");
        ties.caller.done("mergeGrids", input("ids", List.of(kept, grid("x")), "code", ties.code("z"), "name", "z"));
        assertServes("z", active, proposed);
        ties.caller.done("retireGrid", input("id", grid("z"), "successorIds", List.of(estate)));
        assertServes("e", active, proposed);
        String third = grid("e3", "ESTATE", communityGrid);
        String moved = ties.approved("LOCALITY", "gridId", third);
        ties.caller.done(
                "retireGrid", input("id", third, "successorIds", List.of(estate, grid("e4", "ESTATE", communityGrid))));
        assertThat(ties.of(moved, "warnings")).isEqualTo("[GRID_NOT_IN_FORCE]");
        assertThat(served(moved)).isEmpty();
    }

    private void assertServes(String code, String active, String proposed) {
        for (String id : List.of(active, proposed)) {
            assertThat(ties.of(id, "grid { code }")).isEqualTo("{code=%s}".formatted(ties.code(code)));
            assertThat(ties.of(id, "warnings")).isEqualTo("[]");
        }
        assertThat(served(active)).containsExactly(grid(code));
    }

    private String grid(String code) {
        return ties.caller
                .ask("{ grid(code: \"%s\") { id } }".formatted(ties.code(code)))
                .path("grid.id")
                .entity(String.class)
                .get();
    }

    private List<String> served(String branch) {
        return database.sql("""
                        SELECT grid_id FROM organization_grid_link WHERE organization_id = ? AND kind = 'SERVES_GRID'
                        AND (valid_to IS NULL OR valid_to > ?)""")
                .params(Ties.key(ties.organizationOf(branch)), Ties.today())
                .query((row, number) -> new NodeId("Grid", row.getLong(1)).encoded())
                .list();
    }

    private String describe(String id, Object... further) {
        return ties.caller.problemAt("describeFunctionalBranch", description(id, further));
    }

    private static Map<String, @Nullable Object> description(String id, Object... further) {
        Map<String, @Nullable Object> input = input("id", id, "purpose", "守望相助", "tags", List.of("邻里"));
        input.putAll(input(further));
        return input;
    }

    private String grid(String code, String level, @Nullable String parent) {
        return ties.caller.created(
                "createGrid",
                "grid",
                input(
                        "code",
                        ties.code(code),
                        "name",
                        "书院" + code,
                        "level",
                        level,
                        "parentId",
                        parent,
                        "scheme",
                        "default"));
    }
}

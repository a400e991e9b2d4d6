package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import org.gangju.spi.node.NodeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A branch of locality has a grid and is formed mainly of its building chiefs and ordinary members; its leader is free. */
@SuppressWarnings("NullAway.Init")
abstract class LocalityContract extends TiesContract {

    private String estate;
    private String building;

    @BeforeEach
    void drawsAnEstate() {
        String communityGrid = grid("c", "COMMUNITY", null);
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

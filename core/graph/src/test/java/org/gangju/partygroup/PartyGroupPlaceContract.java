package org.gangju.partygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.time.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where party groups are and were while grids and branches change on Tuesday, formed on Monday in a building. */
@SuppressWarnings("NullAway.Init")
abstract class PartyGroupPlaceContract extends Community {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    private MovableClock time;

    @Autowired
    private JdbcClient sql;

    private String building;
    private String group;

    @BeforeEach
    @Override
    void growACommunity() {
        time.goTo(MONDAY);
        super.growACommunity();
        building = graph.grid("b-1", "BUILDING", cell);
        group = graph.created(
                "formPartyGroup", "partyGroup", input("organizationId", branch, "name", "一组", "gridId", building));
        time.goTo(TUESDAY);
    }

    @Test
    void goesOnInTheBuildingThatABuildingIsMergedInto() {
        String other = graph.grid("b-2", "BUILDING", cell);
        String merged = graph.created(
                "mergeGrids", "grid", input("ids", List.of(building, other), "code", graph.code("b-3"), "name", "新楼栋"));
        time.goTo(WEDNESDAY);

        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridOn(TUESDAY)).isEqualTo(merged);
        assertThat(gridNow()).isEqualTo(merged);
        assertThat(withGroup(MONDAY)).isEqualTo("1/1");
        assertThat(withGroup(TUESDAY)).isEqualTo("1/1");
    }

    @Test
    void hasNoGridAfterItsBuildingIsGivenUp() {
        graph.done("retireGrid", input("id", building));

        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridNow()).isNull();
        assertThat(withGroup(MONDAY)).isEqualTo("1/1");
        assertThat(withGroup(TUESDAY)).isEqualTo("0/0");
    }

    @Test
    void hasNoGridWhenTheHeirIsInAnotherCommunity() {
        String heir = graph.grid("h", "BUILDING", elsewhere());
        graph.done("retireGrid", input("id", building, "successorIds", List.of(heir)));

        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridNow()).isNull();
    }

    @Test
    void staysWithItsBranchWhenTheBuildingGoesToAnotherCommunity() {
        graph.done("moveGrid", input("id", building, "parentId", elsewhere()));

        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridNow()).isNull();
        assertThat(withGroup(MONDAY)).isEqualTo("1/1");
        assertThat(validTo()).isNull();
    }

    @Test
    void staysInABuildingThatMovesWithinTheCommunity() {
        String other = graph.grid("d", "CELL", communityGrid);
        graph.done("moveGrid", input("id", building, "parentId", other));

        assertThat(gridNow()).isEqualTo(building);
        assertThat(withGroup(TUESDAY)).isEqualTo("1/1");
    }

    @Test
    void leavesItsBuildingWhenItIsDissolved() {
        done("dissolvePartyGroup", "id", group);

        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridNow()).isNull();
        assertThat(withGroup(MONDAY)).isEqualTo("1/1");
        assertThat(withGroup(TUESDAY)).isEqualTo("0/1");
    }

    @Test
    void wasInNoBuildingFromAnEarlierDayThatItIsDissolvedOn() {
        String other = graph.grid("b-2", "BUILDING", cell);
        graph.created(
                "mergeGrids", "grid", input("ids", List.of(building, other), "code", graph.code("b-3"), "name", "新楼栋"));
        time.goTo(WEDNESDAY);
        done("dissolvePartyGroup", "id", group, "on", MONDAY.toString());

        assertThat(withGroup(MONDAY)).isEqualTo("0/1");
        assertThat(withGroup(TUESDAY)).isEqualTo("0/1");
    }

    @Test
    void endsWhenItsBranchBecomesAGeneralBranch() {
        done("assignPartyGroupMember", "groupId", group, "memberId", wang);
        upgrade(branch, "GENERAL_BRANCH");

        assertThat(validTo()).isEqualTo(TUESDAY);
        assertThat(gridOn(MONDAY)).isEqualTo(building);
        assertThat(gridNow()).isNull();
        graph.ask("{ node(id: \"%s\") { ... on PartyGroup { members { totalCount } } } }".formatted(group))
                .path("node.members.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void staysWhenItsBranchBecomesAnotherKindOfBranch() {
        String joint = graph.organization("j", "JOINT_BRANCH", community);
        List.of("甲", "乙", "丙").forEach(name -> graph.member(name, joint));
        group = graph.created("formPartyGroup", "partyGroup", input("organizationId", joint, "name", "二组"));
        upgrade(joint, "BRANCH");

        assertThat(validTo()).isNull();
    }

    @Test
    void takesNobodyInWhenItsOrganizationIsNoBranch() {
        sql.sql("UPDATE organization SET type = 'GENERAL_BRANCH' WHERE code = ?")
                .param(graph.code("b"))
                .update();

        assertThat(graph.problem("assignPartyGroupMember", input("groupId", group, "memberId", wang)))
                .isEqualTo("PARTY_GROUP_NEEDS_BRANCH");
    }

    private String elsewhere() {
        String code = division();
        partyOrganization(code);
        return graph.grid("e", "CELL", grid(code));
    }

    private void upgrade(String organization, String type) {
        String proposal = graph.mutate(
                        "proposeUpgrade",
                        input("organizationId", organization, "type", type, "reason", "壮大"),
                        "change { proposal { id } }")
                .path("result.change.proposal.id")
                .entity(String.class)
                .get();
        graph.client(api, community, "organization.read", "organization.approve", "proposal.read", "proposal.write")
                .done("approveProposal", input("id", proposal));
    }

    private @Nullable String gridNow() {
        return idOf(graph.ask("{ node(id: \"%s\") { ... on PartyGroup { grid { id } } } }".formatted(group))
                .path("node")
                .entity(Map.class)
                .get()
                .get("grid"));
    }

    private @Nullable String gridOn(LocalDate day) {
        return idOf(graph.ask("{ organization(id: \"%s\") { partyGroups(asOf: \"%s\") { nodes { grid { id } } } } }"
                        .formatted(branch, day))
                .path("organization.partyGroups.nodes[0]")
                .entity(Map.class)
                .get()
                .get("grid"));
    }

    private static @Nullable String idOf(@Nullable Object grid) {
        return grid == null ? null : String.valueOf(((Map<?, ?>) grid).get("id"));
    }

    private @Nullable LocalDate validTo() {
        Object day = graph.ask("{ node(id: \"%s\") { ... on PartyGroup { validTo } } }".formatted(group))
                .path("node")
                .entity(Map.class)
                .get()
                .get("validTo");
        return day == null ? null : LocalDate.parse(day.toString());
    }

    /** K3 of the community: buildings with a party group of all buildings. */
    private String withGroup(LocalDate day) {
        var indicator = graph.ask(
                "{ indicators(organizationId: \"%s\", asOf: \"%s\", keys: [\"K3\"]) { numerator denominator } }"
                        .formatted(community, day));
        return indicator.path("indicators[0].numerator").entity(Integer.class).get() + "/"
                + indicator
                        .path("indicators[0].denominator")
                        .entity(Integer.class)
                        .get();
    }
}

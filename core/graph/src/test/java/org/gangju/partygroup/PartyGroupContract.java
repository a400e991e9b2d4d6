package org.gangju.partygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.graph.Asked;
import org.gangju.graph.Graph;
import org.gangju.spi.error.ErrorCode;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients may rely on of party groups. */
@SuppressWarnings("NullAway.Init")
abstract class PartyGroupContract extends Community {

    @Autowired
    private Statements statements;

    private List<String> names(Graph asking, String arguments) {
        return asking.ask("{ organization(id: \"%s\") { partyGroups%s { nodes { name } } } }"
                        .formatted(branch, arguments))
                .path("organization.partyGroups.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private String inGrid(String grid) {
        return graph.problem("formPartyGroup", input("organizationId", branch, "name", "一组", "gridId", grid));
    }

    @Test
    void isFormedInACellOrABuilding() {
        String building = graph.grid("b", "BUILDING", cell);
        for (String grid : List.of(cell, building)) {
            String group = graph.created(
                    "formPartyGroup", "partyGroup", input("organizationId", branch, "name", "一组", "gridId", grid));
            graph.ask("""
                            { node(id: "%s") { ... on PartyGroup { name validFrom validTo version leader { id }
                                organization { id } grid { id } members { totalCount } } } }""".formatted(group))
                    .path("node.name")
                    .entity(String.class)
                    .isEqualTo("一组")
                    .path("node.validFrom")
                    .entity(LocalDate.class)
                    .isEqualTo(today)
                    .path("node.validTo")
                    .valueIsNull()
                    .path("node.leader")
                    .valueIsNull()
                    .path("node.organization.id")
                    .entity(String.class)
                    .isEqualTo(branch)
                    .path("node.grid.id")
                    .entity(String.class)
                    .isEqualTo(grid);
        }
    }

    @Test
    void goesOnInTheGridThatTakesTheBuildingsPlace() {
        String one = graph.grid("b-1", "BUILDING", cell);
        String other = graph.grid("b-2", "BUILDING", cell);
        String group = graph.created(
                "formPartyGroup", "partyGroup", input("organizationId", branch, "name", "一组", "gridId", one));
        String merged = graph.mutate(
                        "mergeGrids",
                        input("ids", List.of(one, other), "code", graph.code("b-3"), "name", "新楼栋"),
                        "grid { id }")
                .path("result.grid.id")
                .entity(String.class)
                .get();
        graph.ask("{ node(id: \"%s\") { ... on PartyGroup { grid { id } } } }".formatted(group))
                .path("node.grid.id")
                .entity(String.class)
                .isEqualTo(merged);
    }

    @Test
    void isFormedNowhereElse() {
        assertThat(inGrid(communityGrid)).isEqualTo("PARTY_GROUP_GRID_LEVEL");
        assertThat(inGrid(graph.grid("e", "ENTRANCE", cell))).isEqualTo("PARTY_GROUP_GRID_LEVEL");
        assertThat(inGrid(branch)).isEqualTo("NOT_FOUND");
        String retired = graph.grid("r", "CELL", communityGrid);
        graph.mutate("retireGrid", input("id", retired), "grid { id }");
        assertThat(inGrid(retired)).isEqualTo("PARTY_GROUP_GRID_NOT_IN_FORCE");
        String draft = graph.created(
                "createGrid",
                "grid",
                input(
                        "code",
                        graph.code("d"),
                        "name",
                        "草案",
                        "level",
                        "CELL",
                        "parentId",
                        communityGrid,
                        "draft",
                        true));
        assertThat(inGrid(draft)).isEqualTo("PARTY_GROUP_GRID_NOT_IN_FORCE");
        String code = division();
        partyOrganization(code);
        assertThat(inGrid(graph.grid("o", "CELL", grid(code)))).isEqualTo("PARTY_GROUP_GRID_ELSEWHERE");
    }

    @ParameterizedTest
    @CsvSource({
        "BRANCH, true",
        "JOINT_BRANCH, true",
        "TEMPORARY_BRANCH, true",
        "GENERAL_BRANCH, false",
        "PARTY_COMMITTEE, false",
        "WORK_COMMITTEE, false",
        "RESIDENTS_COMMITTEE, false",
        "OTHER, false"
    })
    void isPartOfABranch(String type, boolean allowed) {
        var wanted = input("organizationId", graph.organization("t", type, community), "name", "一组");
        if (allowed) {
            assertThat(graph.created("formPartyGroup", "partyGroup", wanted)).isNotBlank();
            return;
        }
        assertThat(graph.problem("formPartyGroup", wanted)).isEqualTo("PARTY_GROUP_NEEDS_BRANCH");
    }

    @Test
    void isFormedTodayOrEarlierUnderAName() {
        assertThat(graph.problem(
                        "formPartyGroup",
                        input(
                                "organizationId",
                                branch,
                                "name",
                                "一组",
                                "validFrom",
                                today.plusDays(1).toString())))
                .isEqualTo("PARTY_GROUP_DAY_IN_FUTURE");
        assertThat(graph.problem("formPartyGroup", input("organizationId", branch, "name", " ")))
                .isEqualTo("TEXT_BLANK");
        assertThat(graph.problem("formPartyGroup", input("organizationId", wang, "name", "一组")))
                .isEqualTo("NOT_FOUND");
        group("一组", LocalDate.of(1999, 7, 1));
        assertThat(names(graph, "(asOf: \"1999-07-01\")")).containsExactly("一组");
        assertThat(names(graph, "(asOf: \"1999-06-30\")")).isEmpty();
    }

    @Test
    void isRenamedWhileItExists() {
        String group = group("一组", null);
        done("renamePartyGroup", "id", group, "name", "第一组", "version", 0);
        assertThat(names(graph, "")).containsExactly("第一组");
        graph.mutate("renamePartyGroup", input("id", group, "name", "组", "version", 0), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.CONFLICT.name()));
        assertThat(graph.problem("renamePartyGroup", input("id", branch, "name", "组")))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem("renamePartyGroup", input("id", group, "name", "")))
                .isEqualTo("TEXT_BLANK");
        done("dissolvePartyGroup", "id", group);
        assertThat(graph.problem("renamePartyGroup", input("id", group, "name", "组")))
                .isEqualTo("PARTY_GROUP_DISSOLVED");
    }

    @Test
    void isDissolvedOnceAndKeepsItsPast() {
        String group = group("一组", today.minusYears(2));
        group("二组", today.minusYears(1));
        assertThat(dissolving(group, today.plusDays(1))).isEqualTo("PARTY_GROUP_DAY_IN_FUTURE");
        assertThat(dissolving(group, today.minusYears(3))).isEqualTo("PERIOD_ENDS_BEFORE_START");
        done("dissolvePartyGroup", "id", group, "on", today.minusMonths(1).toString(), "version", 0);
        assertThat(dissolving(group, today)).isEqualTo("PARTY_GROUP_DISSOLVED");
        assertThat(names(graph, "")).containsExactly("二组");
        assertThat(names(graph, "(history: true)")).containsExactly("一组", "二组");
        assertThat(names(graph, "(asOf: \"%s\")".formatted(today.minusMonths(2))))
                .containsExactly("一组", "二组");
        assertThat(names(graph, "(asOf: \"%s\")".formatted(today.minusMonths(1))))
                .containsExactly("二组");
    }

    private String dissolving(String group, LocalDate day) {
        return graph.problem("dissolvePartyGroup", input("id", group, "on", day.toString()));
    }

    @Test
    void endsWithItsBranch() {
        String empty = graph.organization("e", "JOINT_BRANCH", community);
        String group = graph.created("formPartyGroup", "partyGroup", input("organizationId", empty, "name", "一组"));
        graph.created("formPartyGroup", "partyGroup", input("organizationId", empty, "name", "二组"));
        graph.done("retireOrganization", input("id", empty));
        graph.ask("""
                        { node(id: "%s") { ... on PartyGroup { validTo } }
                          organization(id: "%s") { partyGroups { totalCount } } }""".formatted(group, empty))
                .path("node.validTo")
                .entity(LocalDate.class)
                .isEqualTo(today)
                .path("organization.partyGroups.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        assertThat(graph.problem("formPartyGroup", input("organizationId", empty, "name", "三组")))
                .isEqualTo("PARTY_GROUP_ORGANIZATION_RETIRED");
    }

    @Test
    void staysWithinTheScope() {
        String group = group("一组", null);
        String other = graph.organization("o", "JOINT_BRANCH", null);
        Graph stranger = graph.client(
                api, other, "organization.read", "partygroup.read", "partygroup.write", "member.read", "grid.read");
        stranger.ask("{ node(id: \"%s\") { id } }".formatted(group))
                .path("node")
                .valueIsNull();
        assertThat(stranger.problem("renamePartyGroup", input("id", group, "name", "组")))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("dissolvePartyGroup", input("id", group))).isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("assignPartyGroupMember", input("groupId", group, "memberId", wang)))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("releasePartyGroupMember", input("groupId", group, "memberId", wang)))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("formPartyGroup", input("organizationId", branch, "name", "组")))
                .isEqualTo("NOT_FOUND");
        assertThat(stranger.problem("formPartyGroup", input("organizationId", other, "name", "组", "gridId", cell)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void movesWithItsBranch() {
        String group = group("一组", null);
        done("assignPartyGroupMember", "groupId", group, "memberId", wang, "leader", true);
        String other = graph.organization("o", "PARTY_COMMITTEE", null);
        graph.done("moveOrganization", input("id", branch, "parentId", other));
        String query =
                "{ node(id: \"%s\") { ... on PartyGroup { members { nodes { id leader } } } } }".formatted(group);
        String belonging = graph.client(api, other, "partygroup.read", "member.read")
                .ask(query)
                .path("node.members.nodes[0].id")
                .entity(String.class)
                .get();
        Graph former = graph.client(api, community, "partygroup.read", "member.read");
        former.ask(query).path("node").valueIsNull();
        former.ask("{ node(id: \"%s\") { id } }".formatted(belonging))
                .path("node")
                .valueIsNull();
    }

    @Test
    void needsItsPermissions() {
        Graph reader = graph.client(api, community, "organization.read", "partygroup.read", "member.read");
        reader.mutate("formPartyGroup", input("organizationId", branch, "name", "组"), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.FORBIDDEN.name()));
        graph.client(api, community, "organization.read")
                .ask("{ organization(id: \"%s\") { partyGroups { totalCount } } }".formatted(branch))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo(ErrorCode.FORBIDDEN.name()));
    }

    @Test
    void asksAsOftenForManyAsForFew() {
        for (int number = 0; number < 8; number++) {
            String group = graph.created(
                    "formPartyGroup",
                    "partyGroup",
                    input("organizationId", branch, "name", "组" + number, "gridId", cell));
            done("assignPartyGroupMember", "groupId", group, "memberId", wang, "leader", true);
            done("assignPartyGroupMember", "groupId", group, "memberId", li);
        }
        Asked asked = new Asked(graph, statements);
        for (String fields : List.of(
                "name organization { code } grid { code }",
                "leader { displayName }",
                "members(first: 2) { totalCount nodes { leader member { displayName } } }",
                "members(first: 2, history: true) { nodes { validFrom } }")) {
            asked.asOftenForFewAsForMany(
                    "{ organization(id: \"%s\") { partyGroups(first: %%d) { totalCount nodes { %s } } } }"
                            .formatted(branch, fields),
                    "organization.partyGroups.nodes",
                    2,
                    8);
        }
        for (int number = 0; number < 6; number++) {
            String other = graph.organization("o" + number, "JOINT_BRANCH", community);
            graph.created("formPartyGroup", "partyGroup", input("organizationId", other, "name", "组"));
        }
        asked.asOftenForFewAsForMany(
                "{ organization(id: \"%s\") { children(first: %%d) { nodes { partyGroups(first: 3) { nodes { name } } } } } }"
                        .formatted(community),
                "organization.children.nodes",
                2,
                7);
    }
}

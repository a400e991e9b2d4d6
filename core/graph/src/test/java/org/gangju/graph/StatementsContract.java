package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.grid.GridBatch;
import org.gangju.grid.GridRow;
import org.gangju.member.MemberBatch;
import org.gangju.member.MemberRow;
import org.gangju.organization.OrganizationBatch;
import org.gangju.organization.OrganizationRow;
import org.gangju.spi.grid.GridLevel;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.node.Keys;
import org.gangju.spi.node.NodeId;
import org.gangju.spi.tree.TreePath;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.statement.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The number of SQL statements of an operation does not depend on how many rows it touches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class StatementsContract {

    private static final int PARENTS = 200;
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @Autowired
    private GangjuApi api;

    @Autowired
    private Statements statements;

    @Autowired
    private OrganizationBatch organizations;

    @Autowired
    private MemberBatch members;

    @Autowired
    private GridBatch grids;

    @Autowired
    private Keys keys;

    @Autowired
    private JdbcClient database;

    private TreePath organization = TreePath.aboveAll();
    private TreePath grid = TreePath.aboveAll();

    @BeforeEach
    void fillOnce() {
        if (!organization.isAboveAll()) {
            return;
        }
        organization = addOrganization(TreePath.aboveAll());
        grid = addGrid(TreePath.aboveAll(), GridLevel.COMMUNITY);
        for (int number = 0; number < PARENTS; number++) {
            TreePath branch = addOrganization(organization);
            addOrganization(branch);
            addOrganization(branch);
            addMembers(branch, 3);
            addRelation(branch);
            TreePath building = addGrid(grid, GridLevel.BUILDING);
            addGrid(building, GridLevel.ENTRANCE);
            addGrid(building, GridLevel.ENTRANCE);
        }
        database.sql("INSERT INTO member_skill (member_id, skill) SELECT id, '法律' FROM member WHERE joined_on = ?")
                .param(DAY)
                .update();
        database.sql("INSERT INTO member_contact (member_id, version) SELECT id, 0 FROM member WHERE joined_on = ?")
                .param(DAY)
                .update();
        database.sql(
                        "INSERT INTO member_category (member_id, category) SELECT id, 'DIRECT' FROM member WHERE joined_on = ?")
                .param(DAY)
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "parent { code }",
                "ancestors { nodes { code } }",
                "children(first: 2) { nodes { code } }",
                "children(first: 2) { totalCount edges { cursor } }",
                "children(last: 1) { nodes { parent { code } } }",
                "members(first: 2) { nodes { displayName } }",
                "members(first: 2) { totalCount nodes { primaryOrganization { code } } }",
                "members(first: 2, subtree: true) { totalCount nodes { displayName } }",
                "memberCount",
                "memberCount(subtree: false)",
                "members(first: 2) { nodes { categories skills availability } }",
                "members(first: 2) { nodes { phone address contactVersion } }",
                "members(first: 1) { nodes { memberships(first: 2) { totalCount nodes { organization { code } } } } }",
                "memberships(first: 2) { totalCount nodes { member { displayName } organization { code } } }",
                "relations(first: 2) { totalCount nodes { organization { code } related { code } } }"
            })
    void asksAsOftenForTenOrganizationsAsForTwoHundred(String field) {
        String query = "{ node(id: \"%s\") { ... on Organization { children(first: %%d) { nodes { %s } } } } }"
                .formatted(new NodeId("Organization", organization.id()).encoded(), field);
        assertAskedAsOften(query, "node.children.nodes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "parent { code }",
                "scheme { code }",
                "ancestors { nodes { code } }",
                "children(first: 2) { nodes { code } }",
                "children(first: 2) { totalCount edges { node { parent { code } } } }"
            })
    void asksAsOftenForTenGridsAsForTwoHundred(String field) {
        String query = "{ node(id: \"%s\") { ... on Grid { children(first: %%d) { nodes { %s } } } } }"
                .formatted(new NodeId("Grid", grid.id()).encoded(), field);
        assertAskedAsOften(query, "node.children.nodes");
    }

    @ParameterizedTest
    @CsvSource({
        "organizations, 'code parent { code }'",
        "members, 'displayName primaryOrganization { code parent { code } }'",
        "members, 'phone address contactVersion'",
        "members, 'categories skills memberships(first: 2) { nodes { kind } }'",
        "organizationRelations, 'kind organization { code } related { code }'",
        "grids, 'code scheme { code }'"
    })
    void asksAsOftenForALongPageAsForAShortOne(String root, String fields) {
        String within = root.equals("grids")
                ? new NodeId("Grid", grid.id()).encoded()
                : new NodeId("Organization", organization.id()).encoded();
        String query = "{ %s(first: %%d, filter: { within: \"%s\" }) { totalCount nodes { %s } } }"
                .formatted(root, within, fields);
        assertAskedAsOften(query, root + ".nodes");
    }

    @Test
    void looksUpManyIdsOfATypeAtOnce() {
        List<String> ids = new ArrayList<>();
        for (long key = organization.id(); key < organization.id() + 20; key++) {
            ids.add("\"" + new NodeId("Organization", key).encoded() + "\"");
        }
        assertThat(during("{ nodes(ids: [%s]) { id } }".formatted(String.join(",", ids)), "nodes", 20))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 1", "50, 1", "200, 1"})
    void readsAPageOfAnySizeAndPlaceInOneStatement(int size, int expected) {
        String all = "{ members(first: %d) { nodes { displayName } } }".formatted(size);
        assertThat(during(all, "members.nodes", size)).hasSize(expected);
        String within = "{ members(first: %d, filter: { within: \"%s\" }) { nodes { displayName } } }"
                .formatted(size, new NodeId("Organization", organization.id()).encoded());
        assertThat(during(within, "members.nodes", size)).hasSize(expected + 1);
    }

    private void assertAskedAsOften(String query, String rows) {
        List<String> ten = during(query.formatted(10), rows, 10);
        List<String> many = during(query.formatted(PARENTS), rows, PARENTS);
        assertThat(many).isNotEmpty().hasSameSizeAs(ten);
    }

    private List<String> during(String query, String rows, int expected) {
        return statements
                .during(() -> api.bootstrapClient()
                        .document(query)
                        .execute()
                        .path(rows + "[*]")
                        .entityList(Object.class)
                        .hasSize(expected))
                .ofTheOperation();
    }

    private TreePath addOrganization(TreePath parent) {
        TreePath place = parent.child(keys.next("organization"));
        organizations.add(List.of(new OrganizationRow(
                place.id(),
                "s-" + place.id(),
                null,
                null,
                "组织" + place.id(),
                "组织",
                "BRANCH",
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }

    private void addMembers(TreePath branch, int count) {
        List<MemberRow> rows = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            rows.add(new MemberRow(
                    keys.next("member"), keys.next("membership"), "王" + number, MemberStatus.FULL, DAY, branch, DAY));
        }
        members.add(rows);
    }

    private void addRelation(TreePath branch) {
        database.sql("""
                        INSERT INTO organization_relation
                            (id, kind, organization_id, organization_path, related_id, related_path, valid_from, version)
                        VALUES (?, 'CO_BUILDING', ?, ?, ?, ?, ?, 0)""")
                .params(
                        keys.next("organization_relation"),
                        branch.id(),
                        branch.value(),
                        organization.id(),
                        organization.value(),
                        DAY)
                .update();
    }

    private TreePath addGrid(TreePath parent, GridLevel level) {
        TreePath place = parent.child(keys.next("grid"));
        grids.add(List.of(new GridRow(
                place.id(),
                "s-" + place.id(),
                "网格" + place.id(),
                level,
                null,
                null,
                null,
                DAY,
                null,
                parent.isAboveAll() ? null : parent.id(),
                place)));
        return place;
    }
}

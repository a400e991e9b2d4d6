package org.gangju.twonew.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.load.AtOnce;
import org.gangju.testkit.statement.Statements;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users' story of 1+N: one hub, and nodes that are in one area at a time. */
@SuppressWarnings("NullAway.Init")
abstract class AreaContract extends StreetContract {

    private static final long FIRST_NODE = 7_000_000_000L;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Statements statements;

    private String park;
    private String joint;
    private String mill;

    @BeforeEach
    void formsAnArea() {
        park = secretary.created(
                "formAreaCommittee", "areaCommittee", input("organizationId", street, "name", "软件园", "kind", "PARK"));
        joint = root.organization("joint", "JOINT_BRANCH", street);
        mill = organization(secretary.unit(street, "红光机械"));
    }

    @Test
    void bringsBranchesAndStationsTogether() {
        add(park, joint, "BRANCH");
        add(park, mill, "STATION");
        secretary
                .ask("""
                        { areaCommittees(filter: {within: "%s", kind: PARK, inForce: true, namePrefix: "软"}) {
                            nodes { name hub { id } nodes { totalCount nodes { kind organization { id } } } } }
                          organization(id: "%s") { areaCommittees { nodes { id } }
                            relations { nodes { kind } } } }""".formatted(street, joint))
                .path("areaCommittees.nodes[0].nodes.nodes[*].organization.id")
                .entityList(String.class)
                .containsExactly(joint, mill)
                .path("areaCommittees.nodes[0].hub.id")
                .entity(String.class)
                .isEqualTo(street)
                .path("organization.areaCommittees.nodes[*].id")
                .entityList(String.class)
                .containsExactly(park)
                .path("organization.relations.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("HUB_NODE");
        secretary.done("removeAreaNode", input("areaId", park, "organizationId", joint));
        assertThat(nodes("")).containsExactly("STATION");
        assertThat(nodes("(history: true)")).containsExactly("BRANCH", "STATION");
        secretary
                .ask("{ organization(id: \"%s\") { relations { totalCount } } }".formatted(joint))
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        secretary.done("dissolveAreaCommittee", input("id", park));
        assertThat(nodes("")).isEmpty();
        assertThat(secretary.problem("dissolveAreaCommittee", input("id", park)))
                .isEqualTo("AREA_DISSOLVED");
        assertThat(secretary.problemAt("addAreaNode", node(park, joint, "BRANCH")))
                .isEqualTo("AREA_DISSOLVED areaId");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(secretary.problemAt(
                        "formAreaCommittee", input("organizationId", street, "name", "商圈", "kind", "DISTRICT")))
                .isEqualTo("AREA_HUB_TAKEN organizationId");
        assertThat(secretary.problemAt(
                        "formAreaCommittee", input("organizationId", joint, "name", "商圈", "kind", "DISTRICT")))
                .isEqualTo("AREA_HUB_TYPE organizationId");
        assertThat(secretary.problemAt("addAreaNode", node(park, mill, "BRANCH")))
                .isEqualTo("AREA_NODE_TYPE kind");
        assertThat(secretary.problemAt("addAreaNode", node(park, street, "STATION")))
                .isEqualTo("AREA_NODE_TAKEN organizationId");
        String other = root.created(
                "formAreaCommittee",
                "areaCommittee",
                input(
                        "organizationId",
                        root.organization("c", "PARTY_COMMITTEE", street),
                        "name",
                        "商圈",
                        "kind",
                        "DISTRICT"));
        add(other, joint, "BRANCH");
        assertThat(secretary.problemAt("addAreaNode", node(park, joint, "BRANCH")))
                .isEqualTo("AREA_NODE_TAKEN organizationId");
        assertThat(secretary.problemAt("removeAreaNode", input("areaId", park, "organizationId", joint)))
                .isEqualTo("AREA_NODE_MISSING organizationId");
    }

    @Test
    void isLeftByWhatRetiresAndByRelationsThatEnd() {
        add(park, joint, "BRANCH");
        add(park, mill, "STATION");
        root.done("retireOrganization", input("id", joint));
        assertThat(nodes("")).containsExactly("STATION");
        String relation = secretary
                .ask("{ organization(id: \"%s\") { relations { nodes { id } } } }".formatted(mill))
                .path("organization.relations.nodes[0].id")
                .entity(String.class)
                .get();
        secretary.done("endOrganizationRelation", input("id", relation));
        assertThat(nodes("")).isEmpty();
        assertThat(secretary.problem("removeAreaNode", input("areaId", park, "organizationId", mill)))
                .isEqualTo("AREA_NODE_MISSING");
        add(park, mill, "STATION");
    }

    @Test
    void takesOverTheRelationThatSomebodyHasMadeAlready() {
        secretary.done("relateOrganizations", input("organizationId", street, "relatedId", joint, "kind", "HUB_NODE"));
        add(park, joint, "BRANCH");
        assertThat(relations(joint)).isEqualTo(1);
        secretary.done("removeAreaNode", input("areaId", park, "organizationId", joint));

        assertThat(relations(joint)).isZero();
        assertThat(nodes("")).isEmpty();
    }

    @Test
    void takesAsManyNodesAsAnAreaMayHave() {
        for (int number = 0; number < 500; number++) {
            database.sql("""
                            INSERT INTO area_node (id, area_id, organization_path, node_organization_id, node_kind,
                                relation_id, valid_from, version)
                            SELECT ?, a.id, a.organization_path, ?, 'STATION', 0, a.valid_from, 0
                            FROM area_committee a WHERE a.id = ?""")
                    .params(FIRST_NODE + key(park) * 1000 + number, FIRST_NODE + number, key(park))
                    .update();
        }
        assertThat(secretary.problemAt("addAreaNode", node(park, joint, "BRANCH")))
                .isEqualTo("AREA_NODES_TOO_MANY areaId");
    }

    @Test
    void dissolvesLargeAreasInAsFewStatementsAsSmallOnes() {
        int dissolving = dissolving(areaOf(1));
        int closing = closing(areaOf(1));

        assertThat(dissolving(areaOf(5))).isEqualTo(dissolving);
        assertThat(closing(areaOf(5))).isEqualTo(closing);
    }

    @Test
    void goesOnWithAnotherHubInAsFewStatementsForLargeAreasAsForSmallOnes() {
        assertThat(merging(areaOf(6), 6)).isNotEmpty().hasSameSizeAs(merging(areaOf(1), 1));
    }

    private List<String> merging(String area, int count) {
        String ending = hub;
        String heir = root.organization("heir" + hubs++, "PARTY_COMMITTEE", street);
        List<String> asked = statements.during(() -> merge(ending, heir)).ofTheOperation();
        root.ask("""
                        { areaCommittee(id: "%s") { validTo }
                          organization(id: "%s") { relations { totalCount }
                            areaCommittees { nodes { nodes { totalCount } } } } }""".formatted(area, heir))
                .path("areaCommittee.validTo")
                .entity(String.class)
                .isEqualTo(Quarter.today().toString())
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .isEqualTo(count)
                .path("organization.areaCommittees.nodes[0].nodes.totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
        return asked;
    }

    private String hub = "";
    private int hubs;

    private String areaOf(int nodes) {
        hub = root.organization("hub" + hubs++, "PARTY_COMMITTEE", street);
        String area = root.created(
                "formAreaCommittee", "areaCommittee", input("organizationId", hub, "name", "商圈", "kind", "DISTRICT"));
        for (int number = 0; number < nodes; number++) {
            add(area, organization(secretary.unit(street, "厂" + number)), "STATION");
        }
        return area;
    }

    private int dissolving(String area) {
        return statements
                .during(() -> root.done("dissolveAreaCommittee", input("id", area)))
                .ofTheOperation()
                .size();
    }

    private int closing(String area) {
        int count = statements
                .during(() -> root.done("retireOrganization", input("id", hub)))
                .ofTheOperation()
                .size();
        root.ask(
                        "{ areaCommittee(id: \"%s\") { validTo nodes { totalCount } } organization(id: \"%s\") { relations { totalCount } } }"
                                .formatted(area, hub))
                .path("areaCommittee.validTo")
                .entity(String.class)
                .isEqualTo(Quarter.today().toString())
                .path("areaCommittee.nodes.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        return count;
    }

    private int relations(String organization) {
        return secretary
                .ask("{ organization(id: \"%s\") { relations { totalCount } } }".formatted(organization))
                .path("organization.relations.totalCount")
                .entity(Integer.class)
                .get();
    }

    private static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    @Test
    void goesOnWithTheHubThatTakesOver() {
        String hub = root.organization("hub", "PARTY_COMMITTEE", street);
        String heir = root.organization("heir", "PARTY_COMMITTEE", street);
        String area = root.created(
                "formAreaCommittee", "areaCommittee", input("organizationId", hub, "name", "商圈", "kind", "DISTRICT"));
        add(area, joint, "BRANCH");
        merge(hub, heir);

        root.ask("""
                        { areaCommittee(id: "%s") { validTo }
                          organization(id: "%s") { areaCommittees { nodes { name nodes { nodes { organization { id } } } } }
                            relations { nodes { kind related { id } } } } }""".formatted(area, heir))
                .path("areaCommittee.validTo")
                .entity(String.class)
                .isEqualTo(Quarter.today().toString())
                .path("organization.areaCommittees.nodes[0].nodes.nodes[*].organization.id")
                .entityList(String.class)
                .containsExactly(joint)
                .path("organization.relations.nodes[*].related.id")
                .entityList(String.class)
                .containsExactly(joint);
    }

    @Test
    void takesANodeIntoOneOfTwoAreasAtOnce() throws Exception {
        String other = root.created(
                "formAreaCommittee",
                "areaCommittee",
                input(
                        "organizationId",
                        root.organization("c", "PARTY_COMMITTEE", street),
                        "name",
                        "商圈",
                        "kind",
                        "DISTRICT"));
        List<String> answers = AtOnce.of(
                2,
                number -> () -> String.join(
                        ",", secretary.problems("addAreaNode", node(number == 0 ? park : other, joint, "BRANCH"))));

        assertThat(answers).containsExactlyInAnyOrder("", "AREA_NODE_TAKEN");
    }

    private void add(String area, String organization, String kind) {
        secretary.done("addAreaNode", node(area, organization, kind));
    }

    private static Map<String, @Nullable Object> node(String area, String organization, String kind) {
        return input("areaId", area, "organizationId", organization, "kind", kind);
    }

    private List<String> nodes(String arguments) {
        return secretary
                .ask("{ areaCommittee(id: \"%s\") { nodes%s { nodes { kind } } } }".formatted(park, arguments))
                .path("areaCommittee.nodes.nodes[*].kind")
                .entityList(String.class)
                .get();
    }

    private String organization(String unit) {
        return secretary
                .ask("{ newOrganization(id: \"%s\") { organization { id } } }".formatted(unit))
                .path("newOrganization.organization.id")
                .entity(String.class)
                .get();
    }
}

package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Map;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The users' story of 1+N: one hub, and nodes that are in one area at a time. */
@SuppressWarnings("NullAway.Init")
abstract class AreaContract extends StreetContract {

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
        secretary.done("removeAreaNode", input("areaId", park, "organizationId", mill));
        assertThat(nodes("")).isEmpty();
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

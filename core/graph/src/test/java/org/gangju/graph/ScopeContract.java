package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import org.gangju.testkit.api.GangjuApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A client of one organization sees that organization with all below it, and nothing else. */
@SuppressWarnings("NullAway.Init")
abstract class ScopeContract {

    @Autowired
    private GangjuApi api;

    private Graph graph;
    private Graph ownGraph;
    private String city;
    private String own;
    private String ownStreet;
    private String foreign;
    private String foreignMember;

    @BeforeEach
    void growTwoDistricts() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        own = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        ownStreet = graph.organization("1-1-1", "WORK_COMMITTEE", own);
        foreign = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.member("王一", ownStreet);
        foreignMember = graph.member("李二", foreign);
        ownGraph = graph.client(api, own, "organization.read", "organization.write", "member.read", "member.write");
    }

    @Test
    void listsAndCountsOnlyItsSubtree() {
        ownGraph.ask("""
                        { viewer { organization { id } permissions }
                          organizations { totalCount nodes { id } }
                          members { totalCount nodes { displayName } }
                          organization(id: "%s") { parent { id } ancestors { totalCount } } }""".formatted(own))
                .path("viewer.organization.id")
                .entity(String.class)
                .isEqualTo(own)
                .path("viewer.permissions")
                .entityList(String.class)
                .containsExactly("member.read", "member.write", "organization.read", "organization.write")
                .path("organizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(own, ownStreet)
                .path("organizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("members.nodes[*].displayName")
                .entityList(String.class)
                .containsExactly("王一")
                .path("organization.parent")
                .valueIsNull()
                .path("organization.ancestors.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void answersWhatIsOutOfScopeLikeWhatIsMissing() {
        ownGraph.ask("""
                        { byId: organization(id: "%1$s") { id } byCode: organization(code: "%2$s") { id }
                          node(id: "%1$s") { id } member(id: "%3$s") { id }
                          members(filter: { within: "%1$s" }) { totalCount } }""".formatted(foreign, graph.code("1-2"), foreignMember))
                .path("byId")
                .valueIsNull()
                .path("byCode")
                .valueIsNull()
                .path("node")
                .valueIsNull()
                .path("member")
                .valueIsNull()
                .path("members.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void changesNothingOutOfScope() {
        assertThat(ownGraph.problem("renameOrganization", input("id", foreign, "name", "n", "shortName", "s")))
                .isEqualTo("NOT_FOUND");
        assertThat(ownGraph.problem("moveOrganization", input("id", ownStreet, "parentId", foreign)))
                .isEqualTo("NOT_FOUND");
        assertThat(ownGraph.problem("transferMember", input("id", foreignMember, "organizationId", own)))
                .isEqualTo("NOT_FOUND");
        assertThat(ownGraph.problem(
                        "createOrganization",
                        input("code", ownGraph.code("root"), "name", "n", "shortName", "s", "type", "OTHER")))
                .isEqualTo("ROOT_NOT_ALLOWED");
    }

    @Test
    void refusesWhatItsPermissionsDoNotCover() {
        Graph reader = graph.client(api, own, "organization.read");
        reader.ask("{ members { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        reader.ask("{ organization(id: \"%s\") { code memberCount } }".formatted(own))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        reader.ask("{ node(id: \"%s\") { id } }".formatted(foreignMember))
                .path("node")
                .valueIsNull();
    }

    @Test
    void learnsOnlyWhichOrganizationItActsForWithoutThePermissionToReadThem() {
        Graph reader = graph.client(api, own, "grid.read");
        reader.ask("{ viewer { organization { id } } }")
                .path("viewer.organization.id")
                .entity(String.class)
                .isEqualTo(own);
        reader.ask("{ viewer { organization { children { nodes { code } } } } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
    }

    @Test
    void seesNoGridWhereItsDivisionHasNone() {
        Graph reader = graph.client(api, own, "grid.read");
        reader.ask("{ grids { totalCount } }")
                .path("grids.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }
}

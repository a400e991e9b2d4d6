package org.gangju.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.graph.Graph;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.load.AtOnce;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of relations between organizations. */
@SuppressWarnings("NullAway.Init")
abstract class RelationContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Graph graph;
    private String city;
    private String district;
    private String community;
    private String company;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        community = graph.organization("1-1-1", "GENERAL_BRANCH", district);
        company = graph.organization("1-2", "STATE_OWNED_ENTERPRISE", city);
    }

    @Test
    void showsARelationFromBothEnds() {
        String relation = graph.created(
                "relateOrganizations",
                "relation",
                input("organizationId", company, "relatedId", community, "kind", "CHECKED_IN", "note", " 结对 "));
        String fields =
                "{ nodes { id kind note validFrom validTo version organization { id } related { id } } totalCount }";
        for (String end : List.of(company, community)) {
            graph.ask("{ organization(id: \"%s\") { relations %s } }".formatted(end, fields))
                    .path("organization.relations.nodes[*].id")
                    .entityList(String.class)
                    .containsExactly(relation)
                    .path("organization.relations.nodes[0].organization.id")
                    .entity(String.class)
                    .isEqualTo(company)
                    .path("organization.relations.nodes[0].related.id")
                    .entity(String.class)
                    .isEqualTo(community)
                    .path("organization.relations.nodes[0].note")
                    .entity(String.class)
                    .isEqualTo("结对")
                    .path("organization.relations.nodes[0].validFrom")
                    .entity(LocalDate.class)
                    .isEqualTo(today())
                    .path("organization.relations.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(1);
        }
        graph.ask("{ node(id: \"%s\") { ... on OrganizationRelation { kind } } }".formatted(relation))
                .path("node.kind")
                .entity(String.class)
                .isEqualTo("CHECKED_IN");
    }

    @Test
    void endsARelationAndKeepsItsHistory() {
        String relation = relate(company, community, "CO_BUILDING", "2020-01-01", null);
        graph.mutate(
                        "endOrganizationRelation",
                        input("id", relation, "on", "2022-01-01", "version", 0),
                        "relation { validTo version }")
                .path("result.relation.validTo")
                .entity(String.class)
                .isEqualTo("2022-01-01")
                .path("result.relation.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(kinds(company, "")).isEmpty();
        assertThat(kinds(company, "(asOf: \"2021-12-31\")")).containsExactly("CO_BUILDING");
        assertThat(kinds(company, "(asOf: \"2022-01-01\")")).isEmpty();
        assertThat(kinds(company, "(history: true)")).containsExactly("CO_BUILDING");
        assertThat(graph.problem("endOrganizationRelation", input("id", relation)))
                .isEqualTo("PERIOD_ENDED");
        graph.mutate("endOrganizationRelation", input("id", relation, "version", 0), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
    }

    @Test
    void takesBackWhatWasEnteredByMistake() {
        String relation = relate(company, community, "OTHER", null, null);
        assertThat(graph.problem("endOrganizationRelation", input("id", relation, "on", today().minusDays(1))))
                .isEqualTo("PERIOD_ENDS_BEFORE_START");
        graph.created("endOrganizationRelation", "relation", input("id", relation));
        assertThat(kinds(company, "(asOf: \"%s\")".formatted(today()))).isEmpty();
        relate(company, community, "OTHER", null, null);
        assertThat(kinds(company, "(history: true)")).containsExactly("OTHER", "OTHER");
    }

    @Test
    void refusesASecondRelationOfTheSameKindAndDirection() {
        relate(company, community, "CO_BUILDING", "2020-01-01", "2021-01-01");
        relate(company, community, "CO_BUILDING", "2021-01-01", null);
        relate(community, company, "CO_BUILDING", "2020-06-01", null);
        relate(company, community, "CHECKED_IN", "2020-06-01", null);
        assertThat(problem(company, community, "CO_BUILDING", "2020-12-31", "2021-01-01"))
                .isEqualTo("RELATION_OVERLAPS");
        assertThat(problem(company, community, "CO_BUILDING", "2030-01-01", null))
                .isEqualTo("RELATION_OVERLAPS");
        relate(company, community, "CO_BUILDING", "2019-01-01", "2020-01-01");
        assertThat(kinds(company, "(history: true, kinds: [CO_BUILDING])")).hasSize(4);
    }

    @Test
    void refusesWhatIsNoRelation() {
        assertThat(problem(company, company, "OTHER", null, null)).isEqualTo("RELATION_TO_ITSELF");
        assertThat(problem(company, community, "OTHER", "2024-02-01", "2024-01-01"))
                .isEqualTo("PERIOD_ENDS_BEFORE_START");
        assertThat(problem(company, graph.member("王一", community), "OTHER", null, null))
                .isEqualTo("NOT_FOUND");
        assertThat(graph.problem(
                        "relateOrganizations",
                        input("organizationId", company, "relatedId", community, "kind", "OTHER", "note", " ")))
                .isEqualTo("TEXT_BLANK");
        String retired = graph.organization("1-3", "OTHER", city);
        graph.created("retireOrganization", "organization", input("id", retired));
        assertThat(problem(retired, community, "OTHER", null, null)).isEqualTo("RELATION_ORGANIZATION_RETIRED");
        assertThat(problem(community, retired, "OTHER", null, null)).isEqualTo("RELATION_ORGANIZATION_RETIRED");
        assertThat(kinds(community, "(history: true)")).isEmpty();
    }

    @Test
    void endsTheRelationsOfAnOrganizationThatIsRetired() {
        relate(company, community, "CHECKED_IN", "2020-01-01", null);
        relate(community, company, "CO_BUILDING", today().plusDays(3).toString(), null);
        relate(district, community, "OTHER", null, null);
        graph.created("retireOrganization", "organization", input("id", company));
        graph.ask("{ organization(id: \"%s\") { relations(history: true) { nodes { validTo version } } } }"
                        .formatted(company))
                .path("organization.relations.nodes[*].validTo")
                .entityList(LocalDate.class)
                .containsExactly(today(), today().plusDays(3))
                .path("organization.relations.nodes[*].version")
                .entityList(Integer.class)
                .containsExactly(1, 1);
        assertThat(kinds(community, "")).containsExactly("OTHER");
    }

    @Test
    void listsTheRelationsOfASubtree() {
        relate(company, community, "CHECKED_IN", "2020-01-01", null);
        relate(district, company, "CO_BUILDING", "2020-01-01", "2021-01-01");
        String other = graph.organization("1-4", "PUBLIC_INSTITUTION", city);
        relate(company, other, "OTHER", "2020-01-01", null);
        assertThat(listed("filter: { within: \"%s\" }".formatted(district))).containsExactly("CHECKED_IN");
        assertThat(listed("asOf: \"2020-05-01\", filter: { within: \"%s\" }".formatted(district)))
                .containsExactly("CO_BUILDING", "CHECKED_IN");
        assertThat(listed("history: true, filter: { within: \"%s\", kinds: [CO_BUILDING, OTHER] }".formatted(city)))
                .containsExactly("CO_BUILDING", "OTHER");
        assertThat(listed("filter: { within: \"%s\", not: { kinds: [OTHER] } }".formatted(city)))
                .containsExactly("CHECKED_IN");
    }

    @Test
    void showsARelationToWhoeverSeesOneEndAndOnlyThat() {
        String crossing = relate(company, community, "CHECKED_IN", null, null);
        String other = graph.organization("1-4", "PUBLIC_INSTITUTION", city);
        String hidden = relate(company, other, "OTHER", null, null);
        Graph own = ownDistrict();
        own.ask("""
                        { organizationRelations { totalCount nodes { id organization { id } related { id } } }
                          seen: node(id: "%s") { id } hidden: node(id: "%s") { id }
                          organization(id: "%s") { relations { nodes { organization { id } } } } }""".formatted(crossing, hidden, community))
                .path("organizationRelations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(crossing)
                .path("organizationRelations.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("organizationRelations.nodes[0].organization")
                .valueIsNull()
                .path("organizationRelations.nodes[0].related.id")
                .entity(String.class)
                .isEqualTo(community)
                .path("seen.id")
                .entity(String.class)
                .isEqualTo(crossing)
                .path("hidden")
                .valueIsNull()
                .path("organization.relations.nodes[0].organization")
                .valueIsNull();
        assertThat(own.problem("endOrganizationRelation", input("id", hidden))).isEqualTo("NOT_FOUND");
        for (List<String> ends : List.of(List.of(district, company), List.of(company, district))) {
            assertThat(own.problem(
                            "relateOrganizations",
                            input("organizationId", ends.getFirst(), "relatedId", ends.getLast(), "kind", "OTHER")))
                    .isEqualTo("NOT_FOUND");
        }
        own.created("endOrganizationRelation", "relation", input("id", crossing));
        assertThat(kinds(community, "")).isEmpty();
    }

    @Test
    void grantsNothing() {
        relate(district, company, "CO_BUILDING", null, null);
        graph.member("王一", company);
        ownDistrict()
                .ask("""
                        { organizations { totalCount } organization(id: "%s") { id } members { totalCount } }""".formatted(company))
                .path("organizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(2)
                .path("organization")
                .valueIsNull()
                .path("members.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void followsBothEndsWhenTheyMove() {
        relate(company, community, "CHECKED_IN", null, null);
        String second = graph.organization("1-5", "DISTRICT_COMMITTEE", city);
        graph.created("moveOrganization", "organization", input("id", community, "parentId", second));
        graph.created("moveOrganization", "organization", input("id", company, "parentId", district));
        assertThat(listed("filter: { within: \"%s\" }".formatted(second))).containsExactly("CHECKED_IN");
        assertThat(listed("filter: { within: \"%s\" }".formatted(district))).containsExactly("CHECKED_IN");
        assertThat(database.sql("""
                        SELECT COUNT(*) FROM organization_relation r
                        JOIN organization a ON a.id = r.organization_id JOIN organization b ON b.id = r.related_id
                        WHERE r.organization_path <> a.path OR r.related_path <> b.path""").query(Long.class).single()).isZero();
    }

    @Test
    void relatesOnceHoweverManyAskAtOnce() throws Exception {
        atOnce(number -> number % 2 == 0
                ? graph.mutate(
                        "relateOrganizations", wanted(company, community, "CO_BUILDING", null, null), "relation { id }")
                : graph.mutate(
                        "relateOrganizations",
                        wanted(community, company, "CO_BUILDING", null, null),
                        "relation { id }"));
        assertThat(database.sql("SELECT COUNT(*) FROM organization_relation WHERE organization_id IN (?, ?)")
                        .params(key(company), key(community))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void hasNothingInForceOfWhatIsRetiredMeanwhile() throws Exception {
        List<String> companies = new ArrayList<>();
        for (int number = 0; number < AtOnce.CALLERS / 2; number++) {
            companies.add(graph.organization("c-" + number, "STATE_OWNED_ENTERPRISE", city));
        }
        atOnce(number -> number % 2 == 0
                ? graph.mutate("retireOrganization", input("id", companies.get(number / 2)), "organization { id }")
                : graph.mutate(
                        "relateOrganizations",
                        wanted(community, companies.get(number / 2), "CO_BUILDING", null, null),
                        "relation { id }"));
        assertThat(database.sql("""
                        SELECT COUNT(*) FROM organization_relation r JOIN organization o ON o.id = r.related_id
                        WHERE r.organization_id = ? AND r.valid_to IS NULL AND o.retired_on IS NOT NULL""").param(key(community)).query(Long.class).single())
                .isZero();
    }

    private interface Request {
        GraphQlTester.Response send(int number);
    }

    /** Every request answers without an error; which of them are refused is a matter of luck. */
    private static void atOnce(Request request) throws Exception {
        AtOnce.of(number -> () -> request.send(number)
                .path("result.problems[*].code")
                .entityList(String.class)
                .satisfies(
                        codes -> assertThat(codes).isSubsetOf("RELATION_OVERLAPS", "RELATION_ORGANIZATION_RETIRED")));
    }

    private static long key(String organization) {
        return NodeId.keyOf("Organization", organization).orElseThrow();
    }

    private String relate(
            String organization, String related, String kind, @Nullable String from, @Nullable String to) {
        return graph.created("relateOrganizations", "relation", wanted(organization, related, kind, from, to));
    }

    private String problem(
            String organization, String related, String kind, @Nullable String from, @Nullable String to) {
        return graph.problem("relateOrganizations", wanted(organization, related, kind, from, to));
    }

    private static Map<String, @Nullable Object> wanted(
            String organization, String related, String kind, @Nullable String from, @Nullable String to) {
        return input(
                "organizationId", organization, "relatedId", related, "kind", kind, "validFrom", from, "validTo", to);
    }

    private List<String> kinds(String organization, String arguments) {
        return graph.ask("{ organization(id: \"%s\") { relations%s { nodes { kind } } } }"
                        .formatted(organization, arguments))
                .path("organization.relations.nodes[*].kind")
                .entityList(String.class)
                .get();
    }

    private List<String> listed(String arguments) {
        return graph.ask("{ organizationRelations(%s) { nodes { kind } } }".formatted(arguments))
                .path("organizationRelations.nodes[*].kind")
                .entityList(String.class)
                .get();
    }

    private Graph ownDistrict() {
        return graph.client(api, district, "organization.read", "member.read", "relation.read", "relation.write");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients may rely on of organizations. */
@SuppressWarnings("NullAway.Init")
abstract class OrganizationContract {

    @Autowired
    private GangjuApi api;

    private Graph graph;
    private String city;
    private String district;
    private String street;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        district = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", district);
    }

    @Test
    void findsAnOrganizationByCodeAndByIdWithItsPlace() {
        graph.ask("""
                        { organization(code: "%s") {
                            id name shortName type status version parent { id } ancestors { nodes { id } } } }""".formatted(graph.code("1-1-1")))
                .path("organization.id")
                .entity(String.class)
                .isEqualTo(street)
                .path("organization.name")
                .entity(String.class)
                .isEqualTo("中国共产党1-1-1委员会")
                .path("organization.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("organization.parent.id")
                .entity(String.class)
                .isEqualTo(district)
                .path("organization.ancestors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(city, district);
    }

    @Test
    void answersWhatIsMissingWithNull() {
        graph.ask("{ organization(code: \"no such\") { id } node(id: \"%s\") { id } }"
                        .formatted("T3JnYW5pemF0aW9uOjk5OTk5OTk5OQ"))
                .path("organization")
                .valueIsNull()
                .path("node")
                .valueIsNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'{ organization { id } }', BAD_INPUT",
        "'{ organization(id: \"x\", code: \"y\") { id } }', BAD_INPUT",
        "'{ organizations(first: 201) { totalCount } }', LIMIT_EXCEEDED",
        "'{ organizations(first: -1) { totalCount } }', BAD_INPUT",
        "'{ organizations(first: 1, last: 1) { totalCount } }', BAD_INPUT",
        "'{ organizations(after: \"forged\") { totalCount } }', BAD_INPUT",
        "'{ organizations(filter: {types: [CASTLE]}) { totalCount } }', BAD_INPUT",
        "'{ nonsense }', BAD_INPUT"
    })
    void refusesWhatMakesNoSense(String document, String code) {
        List<Object> codes = new ArrayList<>();
        graph.ask(document)
                .errors()
                .satisfy(errors ->
                        errors.forEach(error -> codes.add(error.getExtensions().get("code"))));
        assertThat(codes).containsExactly(code);
    }

    @Test
    void pagesForwardsAndBackwardsThroughASubtreeInItsOrder() {
        for (int number = 2; number <= 5; number++) {
            graph.organization("1-1-" + number, "WORK_COMMITTEE", district);
        }
        List<String> forwards = new ArrayList<>();
        String after = null;
        do {
            after = page("first: 2", "after", after, forwards);
        } while (after != null);
        assertThat(forwards)
                .containsExactly(
                        code("1-1"), code("1-1-1"), code("1-1-2"), code("1-1-3"), code("1-1-4"), code("1-1-5"));

        graph.ask("""
                        { organizations(last: 2, filter: { within: "%s" }) {
                            nodes { code } pageInfo { hasPreviousPage hasNextPage } totalCount } }""".formatted(district))
                .path("organizations.nodes[*].code")
                .entityList(String.class)
                .containsExactly(code("1-1-4"), code("1-1-5"))
                .path("organizations.pageInfo.hasPreviousPage")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("organizations.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("organizations.totalCount")
                .entity(Integer.class)
                .isEqualTo(6);
    }

    private @Nullable String page(String size, String where, @Nullable String cursor, List<String> seen) {
        String position = cursor == null ? "" : ", %s: \"%s\"".formatted(where, cursor);
        var answer = graph.ask("""
                { organizations(%s%s, filter: { within: "%s" }) { nodes { code } pageInfo { hasNextPage endCursor } } }""".formatted(size, position, district));
        seen.addAll(answer.path("organizations.nodes[*].code")
                .entityList(String.class)
                .get());
        boolean more = answer.path("organizations.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .get();
        return more
                ? answer.path("organizations.pageInfo.endCursor")
                        .entity(String.class)
                        .get()
                : null;
    }

    @Test
    void bindsACursorToItsFilter() {
        String cursor = graph.ask("{ organizations(first: 1, filter: { within: \"%s\" }) { pageInfo { endCursor } } }"
                        .formatted(city))
                .path("organizations.pageInfo.endCursor")
                .entity(String.class)
                .get();
        graph.ask("{ organizations(first: 1, after: \"%s\", filter: { within: \"%s\" }) { totalCount } }"
                        .formatted(cursor, district))
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("BAD_INPUT"));
    }

    @Test
    void combinesFiltersAndOrders() {
        graph.organization("1-2", "PARTY_COMMITTEE", city);
        assertThat(codes("within: \"%s\", types: [WORK_COMMITTEE, PARTY_COMMITTEE]".formatted(city), "CODE"))
                .containsExactly(code("1-1-1"), code("1-2"));
        assertThat(codes("codePrefix: \"%s\"".formatted(code("1-1")), "CODE"))
                .containsExactly(code("1-1"), code("1-1-1"));
        assertThat(codes(
                        "within: \"%s\", or: [{ codePrefix: \"%s\" }, { types: [CITY_COMMITTEE] }]"
                                .formatted(city, code("1-2")),
                        "NAME"))
                .containsExactly(code("1-2"), code("1"));
        assertThat(codes("within: \"%s\", not: { within: \"%s\" }".formatted(city, district), "CODE"))
                .containsExactly(code("1"), code("1-2"));
        assertThat(codes("within: \"T3JnYW5pemF0aW9uOjk5OTk5OTk5OQ\"", "CODE")).isEmpty();
    }

    private List<String> codes(String filter, String order) {
        return graph.ask("{ organizations(filter: { %s }, orderBy: %s) { nodes { code } } }".formatted(filter, order))
                .path("organizations.nodes[*].code")
                .entityList(String.class)
                .get();
    }

    @Test
    void movesAnOrganizationWithAllBelowItAndTheirMembers() {
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        graph.member("王小明", street);
        graph.mutate(
                        "moveOrganization",
                        input("id", street, "parentId", other),
                        "organization { parent { id } version }")
                .path("result.organization.parent.id")
                .entity(String.class)
                .isEqualTo(other)
                .path("result.organization.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(memberCount(other)).isEqualTo(1);
        assertThat(memberCount(district)).isZero();
        assertThat(memberCount(city)).isEqualTo(1);
    }

    private int memberCount(String id) {
        return graph.ask("{ node(id: \"%s\") { ... on Organization { memberCount } } }".formatted(id))
                .path("node.memberCount")
                .entity(Integer.class)
                .get();
    }

    @Test
    void refusesAMoveBelowItself() {
        assertThat(graph.problem("moveOrganization", input("id", city, "parentId", street)))
                .isEqualTo("MOVE_INTO_ITSELF");
        assertThat(graph.problem("moveOrganization", input("id", street, "parentId", street)))
                .isEqualTo("MOVE_INTO_ITSELF");
    }

    @Test
    void retiresOnlyWhatNobodyNeeds() {
        String member = graph.member("李小红", street);
        assertThat(graph.problem("retireOrganization", input("id", district)))
                .isEqualTo("ORGANIZATION_HAS_SUBORDINATES");
        assertThat(graph.problem("retireOrganization", input("id", street))).isEqualTo("ORGANIZATION_HAS_MEMBERS");
        graph.mutate("transferMember", input("id", member, "organizationId", district), "member { id }");
        graph.mutate("retireOrganization", input("id", street), "organization { status }")
                .path("result.organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED");
        assertThat(graph.problem("retireOrganization", input("id", street))).isEqualTo("ORGANIZATION_RETIRED");
        assertThat(graph.problem("renameOrganization", input("id", street, "name", "n", "shortName", "s")))
                .isEqualTo("ORGANIZATION_RETIRED");
        assertThat(graph.problem("moveOrganization", input("id", street, "parentId", city)))
                .isEqualTo("ORGANIZATION_RETIRED");
        assertThat(graph.problem(
                        "createMember",
                        input(
                                "displayName",
                                "赵",
                                "status",
                                "FULL",
                                "joinedOn",
                                "2020-01-01",
                                "organizationId",
                                street)))
                .isEqualTo("MEMBERSHIP_ORGANIZATION_RETIRED");
    }

    @Test
    void namesTheFieldThatIsAtFault() {
        Map<String, @Nullable Object> taken =
                input("code", code("1-1"), "name", "n", "shortName", "s", "type", "OTHER", "parentId", city);
        graph.mutate("createOrganization", taken, "organization { id }")
                .path("result.organization")
                .valueIsNull()
                .path("result.problems[0].code")
                .entity(String.class)
                .isEqualTo("CODE_TAKEN")
                .path("result.problems[0].path")
                .entityList(String.class)
                .containsExactly("input", "code")
                .path("result.problems[0].message")
                .entity(String.class)
                .isEqualTo("The code " + code("1-1") + " is taken.");
        assertThat(graph.problem(
                        "createOrganization",
                        input("code", "a b", "name", "n", "shortName", "s", "type", "OTHER", "parentId", city)))
                .isEqualTo("CODE_MALFORMED");
        assertThat(graph.problem("renameOrganization", input("id", city, "name", " ", "shortName", "s")))
                .isEqualTo("TEXT_BLANK");
        assertThat(graph.problem("renameOrganization", input("id", city, "name", "长".repeat(201), "shortName", "s")))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(graph.problem("renameOrganization", input("id", city, "name", "两\n行", "shortName", "s")))
                .isEqualTo("TEXT_UNPRINTABLE");
        assertThat(graph.problem("renameOrganization", input("id", "nobody", "name", "n", "shortName", "s")))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void endsATreeAtTwentyLevels() {
        String deepest = street;
        for (int depth = 4; depth <= 20; depth++) {
            deepest = graph.organization("deep-" + depth, "OTHER", deepest);
        }
        assertThat(graph.problem(
                        "createOrganization",
                        input(
                                "code",
                                code("deep-21"),
                                "name",
                                "n",
                                "shortName",
                                "s",
                                "type",
                                "OTHER",
                                "parentId",
                                deepest)))
                .isEqualTo("TREE_TOO_DEEP");
        String other = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        String below = graph.organization("1-2-1", "WORK_COMMITTEE", other);
        assertThat(graph.problem("moveOrganization", input("id", street, "parentId", below)))
                .isEqualTo("TREE_TOO_DEEP");
    }

    @Test
    void refusesAChangeThatWasDecidedOnAnOldVersion() {
        graph.mutate(
                        "renameOrganization",
                        input("id", street, "name", "新名", "shortName", "新", "version", 0),
                        "organization { version }")
                .path("result.organization.version")
                .entity(Integer.class)
                .isEqualTo(1);
        graph.mutate(
                        "renameOrganization",
                        input("id", street, "name", "旧名", "shortName", "旧", "version", 0),
                        "organization { name }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
        graph.ask("{ organization(id: \"%s\") { name } }".formatted(street))
                .path("organization.name")
                .entity(String.class)
                .isEqualTo("新名");
    }

    @Test
    void actsOnceUnderOneClientMutationId() {
        Map<String, @Nullable Object> input = input(
                "code",
                code("once"),
                "name",
                "n",
                "shortName",
                "s",
                "type",
                "OTHER",
                "parentId",
                city,
                "clientMutationId",
                code("key"));
        String first = createdId(input);
        assertThat(createdId(input)).isEqualTo(first);
        assertThat(codes("codePrefix: \"%s\"".formatted(code("once")), "CODE")).containsExactly(code("once"));
        input.put("name", "another");
        graph.mutate("createOrganization", input, "organization { id }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
    }

    private String createdId(Map<String, @Nullable Object> input) {
        return graph.mutate("createOrganization", input, "organization { id }")
                .path("result.organization.id")
                .entity(String.class)
                .get();
    }

    private String code(String code) {
        return graph.code(code);
    }
}

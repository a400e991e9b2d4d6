package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.time.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the trees and the members in them were on past days. Every test begins on a Monday and lives through the week. */
@SuppressWarnings("NullAway.Init")
abstract class HistoryContract {

    private static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);

    @Autowired
    private GangjuApi api;

    @Autowired
    private MovableClock clock;

    private Graph graph;
    private String city;
    private String first;
    private String second;
    private String street;
    private String community;

    @BeforeEach
    void growOnMonday() {
        clock.goTo(MONDAY);
        graph = new Graph(api.bootstrapClient());
        city = graph.organization("1", "CITY_COMMITTEE", null);
        first = graph.organization("1-1", "DISTRICT_COMMITTEE", city);
        second = graph.organization("1-2", "DISTRICT_COMMITTEE", city);
        street = graph.organization("1-1-1", "WORK_COMMITTEE", first);
        community = graph.organization("1-1-1-1", "GENERAL_BRANCH", street);
    }

    @Test
    void knowsNothingBeforeTheFirstDay() {
        asked("{ organization(id: \"%s\", asOf: \"%s\") { id } }".formatted(street, MONDAY.minusDays(1)))
                .path("organization")
                .valueIsNull();
        assertThat(childrenOf(first, MONDAY.minusDays(1))).isEmpty();
        assertThat(childrenOf(first, MONDAY)).containsExactly(street);
    }

    @Test
    void remembersNames() {
        clock.goTo(WEDNESDAY);
        done("renameOrganization", "id", street, "name", "新名党工委", "shortName", "新名");

        assertThat(nameOf(street, TUESDAY)).isEqualTo("1-1-1党委");
        assertThat(nameOf(street, WEDNESDAY)).isEqualTo("新名");
        assertThat(nameOf(street, SUNDAY)).isEqualTo("新名");
    }

    @Test
    void keepsTheLastStateOfADay() {
        clock.goTo(WEDNESDAY);
        done("renameOrganization", "id", street, "name", "早", "shortName", "早");
        done("renameOrganization", "id", street, "name", "晚", "shortName", "晚");

        assertThat(nameOf(street, TUESDAY)).isEqualTo("1-1-1党委");
        assertThat(nameOf(street, WEDNESDAY)).isEqualTo("晚");
    }

    @Test
    void remembersWhereASubtreeHung() {
        graph.member("王一", community);
        clock.goTo(WEDNESDAY);
        done("moveOrganization", "id", street, "parentId", second);

        assertThat(childrenOf(first, TUESDAY)).containsExactly(street);
        assertThat(childrenOf(first, WEDNESDAY)).isEmpty();
        assertThat(ancestorsOf(community, TUESDAY)).containsExactly(city, first, street);
        assertThat(ancestorsOf(community, WEDNESDAY)).containsExactly(city, second, street);
        assertThat(membersBelow(first, TUESDAY)).containsExactly("王一");
        assertThat(membersBelow(first, WEDNESDAY)).isEmpty();
        assertThat(membersBelow(second, WEDNESDAY)).containsExactly("王一");
        assertThat(organizationsWithin(first, TUESDAY)).containsExactly(first, street, community);
        assertThat(organizationsWithin(first, THURSDAY)).containsExactly(first);
    }

    @Test
    void findsTheMembersOfAnOtherDayWhereTheOrganizationHungThen() {
        graph.member("王一", community);
        clock.goTo(WEDNESDAY);
        done("moveOrganization", "id", street, "parentId", second);

        asked("""
                        { organization(id: "%s") { memberCount(asOf: "%s")
                            members(asOf: "%2$s", subtree: true) { nodes { displayName } } } }""".formatted(street, TUESDAY))
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("organization.members.nodes[*].displayName")
                .entityList(String.class)
                .containsExactly("王一");
    }

    @Test
    void handsTheDayDownEveryPath() {
        graph.member("王一", community);
        clock.goTo(WEDNESDAY);
        done("moveOrganization", "id", street, "parentId", second);
        done("renameOrganization", "id", community, "name", "新社区", "shortName", "新社区");

        asked("""
                        { organization(id: "%s", asOf: "%s") {
                            children(first: 1) { nodes { children(first: 1) { nodes { shortName parent { parent { id } }
                              memberCount
                              members(first: 1) { nodes { primaryOrganization { shortName ancestors(first: 3) { nodes { id } } } } } } } } } } }""".formatted(first, TUESDAY))
                .path("organization.children.nodes[0].children.nodes[0].shortName")
                .entity(String.class)
                .isEqualTo("1-1-1-1党委")
                .path("organization.children.nodes[0].children.nodes[0].parent.parent.id")
                .entity(String.class)
                .isEqualTo(first)
                .path("organization.children.nodes[0].children.nodes[0].memberCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("organization.children.nodes[0].children.nodes[0].members.nodes[0].primaryOrganization"
                        + ".ancestors.nodes[*].id")
                .entityList(String.class)
                .containsExactly(city, first, street);
    }

    @Test
    void remembersMembersWhereTheyWere() {
        String member = graph.member("王一", community);
        clock.goTo(TUESDAY);
        done("transferMember", "id", member, "organizationId", second);
        clock.goTo(THURSDAY);
        done("transferMember", "id", member, "organizationId", street);

        assertThat(organizationOf(member, MONDAY)).isEqualTo(community);
        assertThat(organizationOf(member, TUESDAY)).isEqualTo(second);
        assertThat(organizationOf(member, WEDNESDAY)).isEqualTo(second);
        assertThat(organizationOf(member, SUNDAY)).isEqualTo(street);
        assertThat(membersBelow(second, WEDNESDAY)).containsExactly("王一");
        assertThat(membersBelow(first, WEDNESDAY)).isEmpty();
        asked("{ member(id: \"%s\", asOf: \"%s\") { id } }".formatted(member, MONDAY.minusDays(1)))
                .path("member")
                .valueIsNull();
    }

    @Test
    void remembersMembersAsProbationaryUntilTheyWereConfirmed() {
        String member = graph.created(
                "createMember",
                "member",
                input(
                        "displayName",
                        "孙五",
                        "status",
                        "PROBATIONARY",
                        "joinedOn",
                        "2028-07-01",
                        "organizationId",
                        community));
        clock.goTo(WEDNESDAY);
        done("confirmMember", "id", member);

        assertThat(memberStatuses(TUESDAY)).containsExactly("PROBATIONARY");
        assertThat(memberStatuses(WEDNESDAY)).containsExactly("FULL");
        asked("{ member(id: \"%s\", asOf: \"%s\") { confirmedOn } }".formatted(member, TUESDAY))
                .path("member.confirmedOn")
                .valueIsNull();
        asked("{ members(filter: { within: \"%s\", status: FULL }, asOf: \"%s\") { totalCount } }"
                        .formatted(community, TUESDAY))
                .path("members.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    @Test
    void handsTheDayDownThroughMembershipsAndRelations() {
        String member = graph.member("王一", community);
        graph.created(
                "joinOrganization",
                "membership",
                input("memberId", member, "organizationId", second, "kind", "SECONDARY"));
        graph.created(
                "relateOrganizations",
                "relation",
                input("organizationId", second, "relatedId", community, "kind", "OTHER"));
        clock.goTo(WEDNESDAY);
        done("renameOrganization", "id", second, "name", "新区", "shortName", "新区");
        done("transferMember", "id", member, "organizationId", street);

        String document = """
                { organization(id: "%s"%s) {
                    relations { nodes { organization { shortName } } }
                    memberships { nodes { member { memberships { nodes { organization { shortName } } } } } } } }""";
        assertThat(list(
                        document.formatted(community, ", asOf: \"" + TUESDAY + "\""),
                        "organization.relations.nodes[*].organization.shortName"))
                .containsExactly("1-2党委");
        assertThat(list(
                        document.formatted(community, ", asOf: \"" + TUESDAY + "\""),
                        "organization.memberships.nodes[0].member.memberships.nodes[*].organization.shortName"))
                .containsExactly("1-1-1-1党委", "1-2党委");
        assertThat(list(
                        document.formatted(street, ""),
                        "organization.memberships.nodes[0].member.memberships.nodes[*].organization.shortName"))
                .containsExactly("新区", "1-1-1党委");
    }

    @Test
    void showsAWaiverWithTheOrganizationOfItsDay() {
        graph.acting(api, "1")
                .created(
                        "waiveSetupRule",
                        "waiver",
                        input("organizationId", community, "rule", "COMMITTEE_SUGGESTED", "reason", "新建小区"));
        clock.goTo(WEDNESDAY);
        done("renameOrganization", "id", community, "name", "新社区", "shortName", "新社区");

        assertThat(text(
                        "{ organization(id: \"%s\", asOf: \"%s\") { setupWaivers { nodes { organization { shortName } } } } }"
                                .formatted(community, TUESDAY),
                        "organization.setupWaivers.nodes[0].organization.shortName"))
                .isEqualTo("1-1-1-1党委");
    }

    @Test
    void remembersWhatWasRetiredAsItWas() {
        clock.goTo(WEDNESDAY);
        done("retireOrganization", "id", community);

        assertThat(statusOf(community, TUESDAY)).isEqualTo("ACTIVE");
        assertThat(statusOf(community, WEDNESDAY)).isEqualTo("RETIRED");
    }

    @Test
    void remembersTheNet() {
        String district = graph.grid("1", "DISTRICT", graph.grid("0", "CITY", null));
        String one = graph.grid("1-1", "COMMUNITY", district);
        String other = graph.grid("1-2", "COMMUNITY", district);
        String estate = graph.grid("1-1-1", "ESTATE", one);
        String cell = graph.grid("1-1-1-1", "CELL", estate);
        clock.goTo(TUESDAY);
        done("moveGrid", "id", estate, "parentId", other);
        clock.goTo(WEDNESDAY);
        done("renameGrid", "id", cell, "name", "新名");
        done("retireGrid", "id", cell);

        assertThat(gridsIn(one, MONDAY)).containsExactly(one, estate, cell);
        assertThat(gridsIn(one, TUESDAY)).containsExactly(one);
        assertThat(gridsIn(other, TUESDAY)).containsExactly(other, estate, cell);
        asked("{ grid(id: \"%s\", asOf: \"%s\") { status name validTo parent { parent { id } } } }"
                        .formatted(cell, TUESDAY))
                .path("grid.status")
                .entity(String.class)
                .isEqualTo("ACTIVE")
                .path("grid.name")
                .entity(String.class)
                .isEqualTo("1-1-1-1")
                .path("grid.validTo")
                .valueIsNull()
                .path("grid.parent.parent.id")
                .entity(String.class)
                .isEqualTo(other);
    }

    @Test
    void showsThePastOnlyOfWhatIsInScopeToday() {
        graph.member("王一", community);
        clock.goTo(WEDNESDAY);
        done("moveOrganization", "id", street, "parentId", second);

        Graph left = graph.client(api, first, "organization.read", "member.read");
        Graph entered = graph.client(api, second, "organization.read", "member.read");
        String within = "{ organizations(asOf: \"%s\") { totalCount } members(asOf: \"%1$s\") { totalCount } }"
                .formatted(TUESDAY);
        assertThat(counts(left.ask(within))).containsExactly(1, 0);
        assertThat(counts(entered.ask(within))).containsExactly(3, 1);
        left.ask("{ organization(id: \"%s\", asOf: \"%s\") { children { totalCount } memberCount } }"
                        .formatted(first, TUESDAY))
                .path("organization.children.totalCount")
                .entity(Integer.class)
                .isEqualTo(0)
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private static List<Integer> counts(GraphQlTester.Response answer) {
        return List.of(
                answer.path("organizations.totalCount").entity(Integer.class).get(),
                answer.path("members.totalCount").entity(Integer.class).get());
    }

    private void done(String mutation, Object... input) {
        graph.done(mutation, input(input));
    }

    private GraphQlTester.Response asked(String document) {
        return graph.ask(document);
    }

    private String nameOf(String id, LocalDate day) {
        return text(
                "{ organization(id: \"%s\", asOf: \"%s\") { shortName } }".formatted(id, day),
                "organization.shortName");
    }

    private String statusOf(String id, LocalDate day) {
        return text("{ organization(id: \"%s\", asOf: \"%s\") { status } }".formatted(id, day), "organization.status");
    }

    private String organizationOf(String member, LocalDate day) {
        return text(
                "{ member(id: \"%s\", asOf: \"%s\") { primaryOrganization { id } } }".formatted(member, day),
                "member.primaryOrganization.id");
    }

    private List<String> childrenOf(String id, LocalDate day) {
        return list(
                "{ organization(id: \"%s\") { children(asOf: \"%s\") { nodes { id } } } }".formatted(id, day),
                "organization.children.nodes[*].id");
    }

    private List<String> ancestorsOf(String id, LocalDate day) {
        return list(
                "{ organization(id: \"%s\", asOf: \"%s\") { ancestors { nodes { id } } } }".formatted(id, day),
                "organization.ancestors.nodes[*].id");
    }

    private List<String> membersBelow(String id, LocalDate day) {
        return list(
                "{ members(filter: { within: \"%s\" }, asOf: \"%s\") { nodes { displayName } } }".formatted(id, day),
                "members.nodes[*].displayName");
    }

    private List<String> memberStatuses(LocalDate day) {
        return list(
                "{ members(filter: { within: \"%s\" }, asOf: \"%s\") { nodes { status } } }".formatted(community, day),
                "members.nodes[*].status");
    }

    private List<String> organizationsWithin(String id, LocalDate day) {
        return list(
                "{ organizations(filter: { within: \"%s\" }, asOf: \"%s\") { nodes { id } } }".formatted(id, day),
                "organizations.nodes[*].id");
    }

    private List<String> gridsIn(String id, LocalDate day) {
        return list(
                "{ grids(filter: { within: \"%s\" }, asOf: \"%s\") { nodes { id } } }".formatted(id, day),
                "grids.nodes[*].id");
    }

    private String text(String document, String path) {
        return asked(document).path(path).entity(String.class).get();
    }

    private List<String> list(String document, String path) {
        return asked(document).path(path).entityList(String.class).get();
    }
}

package org.gangju.redproperty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.database.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A city of a test's own: two communities of one district, with estates, companies and people. */
public final class Neighbourhood extends ApiCaller {

    public static final LocalDate MONDAY = LocalDate.of(2030, 1, 7);

    public final String city;
    public final String district;
    public final String community;
    public final String other;
    public final String communityGrid;
    public final String otherGrid;

    private final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
    private final GangjuApi api;
    private final JdbcClient database;

    Neighbourhood(GangjuApi api, JdbcClient database) {
        super(api.bootstrapClient());
        this.api = api;
        this.database = database;
        city = organization("city", "CITY_COMMITTEE", null);
        district = organization("district", "DISTRICT_COMMITTEE", city);
        community = organization("c1", "PARTY_COMMITTEE", district);
        other = organization("c2", "PARTY_COMMITTEE", district);
        String districtGrid = grid("g", "DISTRICT", null);
        communityGrid = belonging(grid("g1", "COMMUNITY", districtGrid), community);
        otherGrid = belonging(grid("g2", "COMMUNITY", districtGrid), other);
    }

    public String code(String code) {
        return prefix + code;
    }

    public String organization(String code, String type, @Nullable String parentId) {
        return establish(code(code), type, parentId);
    }

    /** One that came about while the module was off in the district, and that no register knows. */
    public String unregistered(String code, String type, String parentId) {
        decide("DISABLE");
        String made = organization(code, type, parentId);
        decide("ENABLE");
        return made;
    }

    private void decide(String decision) {
        done(
                "setModule",
                input("moduleId", RedProperty.ID, "organizationId", district, "decision", decision, "reason", "试点"));
    }

    public String member(String name, String organizationId) {
        return created(
                "createMember",
                "member",
                input(
                        "displayName",
                        name,
                        "status",
                        "FULL",
                        "joinedOn",
                        "2001-07-01",
                        "organizationId",
                        organizationId));
    }

    public String grid(String code, String level, @Nullable String parentId) {
        return created(
                "createGrid", "grid", input("code", code(code), "name", code, "level", level, "parentId", parentId));
    }

    /** An estate of the first community. */
    public String estate(String code) {
        return grid(code, "ESTATE", communityGrid);
    }

    /** A company below the district, with so many full members. */
    public String company(String code, int fullMembers) {
        return created(
                "establishPropertyCompany",
                "propertyCompany",
                input(
                        "parentId",
                        district,
                        "code",
                        code(code),
                        "name",
                        code,
                        "shortName",
                        code,
                        "staff",
                        40,
                        "fullMemberCount",
                        fullMembers));
    }

    public String serve(String companyId, String estateId) {
        return created("beginPropertyService", "propertyService", input("companyId", companyId, "estateId", estateId));
    }

    public String committee(String code, String estateId) {
        return created(
                "establishOwnersCommittee",
                "ownersCommittee",
                input(
                        "parentId",
                        community,
                        "code",
                        code(code),
                        "name",
                        code,
                        "shortName",
                        code,
                        "estateId",
                        estateId));
    }

    /** A committee of five owners, elected on Monday. */
    public String sittingCommittee(String code, String estateId) {
        String committee = committee(code, estateId);
        done("recordOwnersCommitteeElection", election(committee, MONDAY, 5, seats(5)));
        return committee;
    }

    public String council(String estateId) {
        return created("formFourPartyCouncil", "fourPartyCouncil", input("estateId", estateId));
    }

    /** A council with a company, a committee and a branch of the estate, all four seats of which are filled. */
    public String activeCouncil(String estateId, String branch) {
        String council = council(estateId);
        seat(council, "GRID_WORKER", named("网格员" + estateId), null);
        seat(council, "PROPERTY_COMPANY", named("项目经理" + estateId), null);
        seat(council, "ESTATE_BRANCH", named("支部书记" + estateId), branch);
        seat(council, "OWNERS_COMMITTEE", named("业委会主任" + estateId), null);
        return council;
    }

    public void seat(String council, String seat, Map<String, @Nullable Object> holder, @Nullable String organization) {
        done("assignCouncilSeat", seatInput(council, seat, holder, organization));
    }

    public static Map<String, @Nullable Object> seatInput(
            String council, String seat, Map<String, @Nullable Object> holder, @Nullable String organization) {
        return input("councilId", council, "seat", seat, "holder", holder, "organizationId", organization);
    }

    public static Map<String, @Nullable Object> named(String name) {
        return input("displayName", name);
    }

    public static Map<String, @Nullable Object> memberOf(String id) {
        return input("memberId", id);
    }

    /** So many seats, the first of which are declared party seats of these kinds. */
    public static List<Map<String, @Nullable Object>> seats(int count, String... kinds) {
        return IntStream.range(0, count)
                .mapToObj(index -> input(
                        "holder", named("业主" + (index + 1)), "partySeat", index < kinds.length ? kinds[index] : null))
                .toList();
    }

    public static Map<String, @Nullable Object> election(
            String committee, LocalDate day, int years, List<Map<String, @Nullable Object>> seats) {
        return input("committeeId", committee, "electedOn", day.toString(), "termYears", years, "seats", seats);
    }

    /** The id of the organization behind a company or committee. */
    public String organizationOf(String nodeId) {
        return ask("""
                        { node(id: "%s") { ... on PropertyCompany { organization { id } }
                            ... on OwnersCommittee { organization { id } } } }""".formatted(nodeId))
                .path("node.organization.id")
                .entity(String.class)
                .get();
    }

    /** What an indicator counts for an organization on a day: above and below the line. */
    public String indicator(String organizationId, String key, LocalDate day) {
        var answer =
                ask("{ indicators(organizationId: \"%s\", keys: [\"%s\"], asOf: \"%s\") { numerator denominator } }"
                        .formatted(organizationId, key, day));
        return answer.path("indicators[0].numerator").entity(Integer.class).get() + "/"
                + answer.path("indicators[0].denominator").entity(Integer.class).get();
    }

    public String status(String council, LocalDate day) {
        return ask("{ fourPartyCouncil(id: \"%s\") { status(asOf: \"%s\") } }".formatted(council, day))
                .path("fourPartyCouncil.status")
                .entity(String.class)
                .get();
    }

    /** The id of the present holder's seat. */
    public String seatOf(String council, String seat) {
        return ask("{ fourPartyCouncil(id: \"%s\") { seats { nodes { id seat } } } }".formatted(council))
                .path("fourPartyCouncil.seats.nodes[?(@.seat == '%s')].id".formatted(seat))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    /** The id of the relation that leads from one organization to another today. */
    public String relation(String organizationId, String relatedId) {
        return ask("{ organization(id: \"%s\") { relations(first: 100) { nodes { id organization { id } related { id } } } } }"
                        .formatted(relatedId))
                .path("organization.relations.nodes[?(@.organization.id == '%s' && @.related.id == '%s')].id"
                        .formatted(organizationId, relatedId))
                .entityList(String.class)
                .get()
                .getFirst();
    }

    /** A caller over the whole tree who acts for the organization of this code. */
    public ApiCaller acting(String code) {
        return actingFor(code(code));
    }

    public ApiCaller actingFor(String organizationCode) {
        return new ApiCaller(api.bootstrapClient()
                .mutate()
                .header("Gangju-Organization", organizationCode)
                .build());
    }

    /** Somebody who is no more than the secretary of this organization, whose division this grid is. */
    public ApiCaller secretaryOf(String organizationId, String gridId) {
        Divisions.standForGrid(key(gridId), key(organizationId), database);
        MadeClient client = makeClient(organizationId);
        done(
                "grantRole",
                input(
                        "clientId",
                        client.clientId(),
                        "roleCode",
                        "ORGANIZATION_SECRETARY",
                        "organizationId",
                        organizationId,
                        "reason",
                        "试点"));
        return client.caller(api);
    }

    /** The version of a company, committee or council. */
    public int version(String nodeId) {
        return ask("""
                        { node(id: "%s") { ... on PropertyCompany { version } ... on OwnersCommittee { version }
                            ... on FourPartyCouncil { version } } }""".formatted(nodeId))
                .path("node.version")
                .entity(Integer.class)
                .get();
    }

    private static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    /** An imported community has a division, whose grid belongs to it. */
    public String belonging(String gridId, String organizationId) {
        long organization = NodeId.decode(organizationId).orElseThrow().key();
        String place = database.sql("SELECT path FROM organization WHERE id = ?")
                .param(organization)
                .query(String.class)
                .single();
        database.sql("UPDATE grid SET organization_id = ?, organization_path = ? WHERE id = ?")
                .params(organization, place, NodeId.decode(gridId).orElseThrow().key())
                .update();
        return gridId;
    }
}

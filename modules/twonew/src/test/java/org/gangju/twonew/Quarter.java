package org.gangju.twonew;

import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.twonew.unit.Uscc;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A street with a district and a city above it, and what is registered there through the API. */
public final class Quarter extends ApiCaller {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final long FIRST = 91_510_100_000_000_000L;

    private final String prefix;

    private Quarter(GraphQlTester api, String prefix) {
        super(api);
        this.prefix = prefix;
    }

    public static Quarter of(GraphQlTester api) {
        return new Quarter(api, UUID.randomUUID().toString().substring(0, 8) + "-");
    }

    /** A credit code that no other test uses. */
    public static String uscc() {
        return Uscc.completing(String.valueOf(FIRST + NUMBERS.incrementAndGet()))
                .value();
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** The same codes, written by somebody else. */
    public Quarter as(GraphQlTester other) {
        return new Quarter(other, prefix);
    }

    /** Whoever works for an organization. */
    public Quarter client(GangjuApi server, String organizationId, String... permissions) {
        return as(makeClient(organizationId, permissions).tester(server));
    }

    /** A caller over the whole tree who acts for the organization of this code. */
    public Quarter acting(GangjuApi server, String code) {
        return as(server.bootstrapClient()
                .mutate()
                .header("Gangju-Organization", prefix + code)
                .build());
    }

    public String organization(String code, String type, @Nullable String parentId) {
        return establish(prefix + code, type, parentId);
    }

    public String grid(String code, String level, @Nullable String parentId) {
        return created(
                "createGrid", "grid", input("code", prefix + code, "name", code, "level", level, "parentId", parentId));
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

    /** A branch with three members who join it from another organization. */
    public String branch(String code, String parentId) {
        List<String> founders =
                Stream.of("王一", "李二", "赵三").map(name -> member(name, parentId)).toList();
        return created(
                "createOrganization",
                "organization",
                input(
                        "code",
                        prefix + code,
                        "name",
                        code,
                        "shortName",
                        code,
                        "type",
                        "BRANCH",
                        "parentId",
                        parentId,
                        "memberIds",
                        founders));
    }

    public static Map<String, @Nullable Object> unitInput(String superiorId, String name, @Nullable Object... further) {
        Map<String, @Nullable Object> unit = input(
                "superiorId",
                superiorId,
                "uscc",
                uscc(),
                "name",
                name,
                "shortName",
                name,
                "category",
                "NON_PUBLIC_ENTERPRISE",
                "staffBand",
                "FROM_10_TO_49",
                "fullMemberCount",
                3);
        unit.putAll(input(further));
        return unit;
    }

    public String unit(String superiorId, String name, @Nullable Object... further) {
        return created("registerNewOrganization", "newOrganization", unitInput(superiorId, name, further));
    }

    public static Map<String, @Nullable Object> coverage(String mode, String partyId, String... unitIds) {
        return input(
                "newOrganizationIds", List.of(unitIds), "mode", mode, "partyOrganizationId", partyId, "reason", "应建必建");
    }

    /** The id of the proposal. */
    public String propose(String mode, String partyId, String... unitIds) {
        return mutate("proposeCoverage", coverage(mode, partyId, unitIds), "coverageRequest { proposal { id } }")
                .path("result.coverageRequest.proposal.id")
                .entity(String.class)
                .get();
    }

    public String instruct(String memberId, String unitId) {
        return created(
                "assignInstructor", "newOrganizationDuty", input("newOrganizationId", unitId, "memberId", memberId));
    }

    public String coverageOf(String unitId) {
        return ask("{ newOrganization(id: \"%s\") { coverage } }".formatted(unitId))
                .path("newOrganization.coverage")
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

    /** The groups of an indicator, such as {@code NONE 0/2}. */
    public List<String> groups(String organizationId, String key) {
        var answer =
                ask("{ indicators(organizationId: \"%s\", keys: [\"%s\"]) { groups { key numerator denominator } } }"
                        .formatted(organizationId, key));
        List<String> keys = answer.path("indicators[0].groups[*].key")
                .entityList(String.class)
                .get();
        List<Integer> above = answer.path("indicators[0].groups[*].numerator")
                .entityList(Integer.class)
                .get();
        List<Integer> below = answer.path("indicators[0].groups[*].denominator")
                .entityList(Integer.class)
                .get();
        return IntStream.range(0, keys.size())
                .mapToObj(index -> keys.get(index) + " " + above.get(index) + "/" + below.get(index))
                .toList();
    }
}

package org.gangju.fourties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.api.ApiCaller;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.api.MemberAccount;
import org.gangju.testkit.database.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A street with two communities of its own, in organizations that no other test uses, and what is done there. */
final class Ties {

    final ApiCaller caller;
    final String city;
    final String district;
    final String street;
    final String community;
    final String home;
    final String otherCommunity;

    private final GangjuApi api;
    private final JdbcClient database;
    private final MemberAccount accounts;
    private final Clock clock;
    private final String prefix = UUID.randomUUID().toString().substring(0, 8) + "-";
    private final AtomicInteger numbers = new AtomicInteger();

    Ties(GangjuApi api, JdbcClient database, PasswordEncoder passwords, Clock clock) {
        this.api = api;
        this.database = database;
        this.clock = clock;
        this.accounts = new MemberAccount(api, database, passwords);
        this.caller = new ApiCaller(api.bootstrapClient());
        this.city = organization("1", "CITY_COMMITTEE", null);
        this.district = organization("1-1", "DISTRICT_COMMITTEE", city);
        this.street = organization("1-1-1", "WORK_COMMITTEE", district);
        this.community = community("1-1-1-1");
        this.home = organization("1-1-1-1-1", "JOINT_BRANCH", community);
        this.otherCommunity = community("1-1-1-2");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    static long key(String id) {
        return NodeId.decode(id).orElseThrow().key();
    }

    static Map<String, @Nullable Object> input(@Nullable Object... namesAndValues) {
        return ApiCaller.input(namesAndValues);
    }

    String code(String code) {
        return prefix + code;
    }

    String organization(String code, String type, @Nullable String parentId) {
        return caller.establish(prefix + code, type, parentId);
    }

    /** One that stands for a division, which gives it its level. */
    String community(String code) {
        String id = organization(code, "PARTY_COMMITTEE", street);
        Divisions.standFor(String.valueOf(990_000_000_000L + key(id)), key(id), database);
        return id;
    }

    /** A bootstrap caller who acts for an organization. */
    ApiCaller acting(String code) {
        return new ApiCaller(api.bootstrapClient()
                .mutate()
                .header("Gangju-Organization", prefix + code)
                .build());
    }

    /** Who may do everything at and below an organization, and is nobody in particular. */
    ApiCaller client(String organizationId, String... permissions) {
        return caller.makeClient(organizationId, permissions).caller(api);
    }

    String member(String name, String organizationId) {
        return caller.created(
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

    /** The member, signed in. */
    ApiCaller signedIn(String memberId) {
        return accounts.of(memberId);
    }

    void declare(String memberId, String... skills) {
        caller.done(
                "declareSkills",
                input("memberId", memberId, "skills", List.of(skills), "availability", List.of("WEEKEND")));
    }

    Map<String, @Nullable Object> wanted(String kind, String organizationId, @Nullable Object... further) {
        Map<String, @Nullable Object> input = input(
                "kind",
                kind,
                "organizationId",
                organizationId,
                "code",
                prefix + "f" + numbers.incrementAndGet(),
                "name",
                "摄影功能型党支部",
                "shortName",
                "摄影支部",
                "purpose",
                "以影会友、服务邻里",
                "tags",
                List.of("摄影", "志愿服务"),
                "reason",
                "社区党员多有此好");
        input.putAll(input(further));
        return input;
    }

    String proposed(String kind, String organizationId, @Nullable Object... further) {
        return acting("1-1-1-1")
                .created("proposeFunctionalBranch", "functionalBranch", wanted(kind, organizationId, further));
    }

    /** The proposal of a branch. */
    String proposal(String branchId) {
        return caller.ask("{ functionalBranch(id: \"%s\") { proposal { id } } }".formatted(branchId))
                .path("functionalBranch.proposal.id")
                .entity(String.class)
                .get();
    }

    /** One of the community that its street has approved. */
    String approved(String kind, @Nullable Object... further) {
        String id = proposed(kind, community, further);
        acting("1-1-1").done("approveProposal", input("id", proposal(id)));
        return id;
    }

    /** One with three members, the first of whom leads it. */
    String active(@Nullable Object... further) {
        String id = approved("INTEREST", further);
        List<String> members = List.of(member("王一", home), member("王二", home), member("王三", home));
        members.forEach(member -> join(id, member));
        caller.done("setFunctionalBranchLeader", input("id", id, "memberId", members.getFirst()));
        return id;
    }

    void join(String branchId, String memberId) {
        signedIn(memberId).done("joinFunctionalBranch", input("id", branchId));
    }

    /** The input of an activity of a branch, from now on for an hour. */
    Map<String, @Nullable Object> activity(String branchId, @Nullable Object... further) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<String, @Nullable Object> input = input(
                "id",
                branchId,
                "title",
                "影展",
                "startsAt",
                now.toString(),
                "endsAt",
                now.plusHours(1).toString());
        input.putAll(input(further));
        return input;
    }

    /** What a branch says of itself. */
    String of(String branchId, String field) {
        return caller.ask("{ functionalBranch(id: \"%s\") { value: %s } }".formatted(branchId, field))
                .path("functionalBranch.value")
                .entity(Object.class)
                .get()
                .toString();
    }

    /** The organization of a branch. */
    String organizationOf(String branchId) {
        return caller.ask("{ functionalBranch(id: \"%s\") { branch { id } } }".formatted(branchId))
                .path("functionalBranch.branch.id")
                .entity(String.class)
                .get();
    }

    /** What K21 counts on a day: above and below the line. */
    String figures(String organizationId, LocalDate day) {
        var answer = caller.ask(
                "{ indicators(organizationId: \"%s\", keys: [\"K21\"], asOf: \"%s\") { numerator denominator } }"
                        .formatted(organizationId, day));
        return answer.path("indicators[0].numerator").entity(Integer.class).get() + "/"
                + answer.path("indicators[0].denominator").entity(Integer.class).get();
    }
}

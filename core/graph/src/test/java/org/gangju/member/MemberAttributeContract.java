package org.gangju.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gangju.graph.Graph;
import org.gangju.testkit.api.GangjuApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What clients may rely on of members' confirmation, categories, age bands, skills and times. */
@SuppressWarnings("NullAway.Init")
abstract class MemberAttributeContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private Clock clock;

    private Graph graph;
    private String branch;
    private String member;

    @BeforeEach
    void growABranch() {
        graph = new Graph(api.bootstrapClient());
        branch = graph.organization("b", "JOINT_BRANCH", null);
        member = graph.member("王一", branch);
    }

    @Test
    void confirmsAProbationaryMemberOnceTheProbationIsOver() {
        String probationary = probationary(LocalDate.of(2020, 2, 29));
        assertThat(graph.problem("confirmMember", input("id", probationary, "on", "2021-02-27")))
                .isEqualTo("MEMBER_PROBATION_RUNNING");
        graph.mutate(
                        "confirmMember",
                        input("id", probationary, "on", "2021-02-28", "version", 0),
                        "member { status confirmedOn version }")
                .path("result.member.status")
                .entity(String.class)
                .isEqualTo("FULL")
                .path("result.member.confirmedOn")
                .entity(String.class)
                .isEqualTo("2021-02-28")
                .path("result.member.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(graph.problem("confirmMember", input("id", probationary))).isEqualTo("MEMBER_NOT_PROBATIONARY");
    }

    @Test
    void confirmsTodayWithoutADayAndNeverInTheFuture() {
        String recent = probationary(today().minusMonths(11));
        assertThat(graph.problem("confirmMember", input("id", recent))).isEqualTo("MEMBER_PROBATION_RUNNING");
        assertThat(graph.problem("confirmMember", input("id", recent, "on", today().plusDays(90))))
                .isEqualTo("DATE_IN_FUTURE");
        String earlier = probationary(today().minusMonths(13));
        graph.mutate("confirmMember", input("id", earlier), "member { confirmedOn }")
                .path("result.member.confirmedOn")
                .entity(LocalDate.class)
                .isEqualTo(today());
    }

    @Test
    void saysNothingOfAMemberOfWhomNothingIsKnown() {
        graph.ask("{ member(id: \"%s\") { confirmedOn ageBand categories skills availability } }".formatted(member))
                .path("member.confirmedOn")
                .valueIsNull()
                .path("member.ageBand")
                .valueIsNull()
                .path("member.categories")
                .entityList(String.class)
                .hasSize(0)
                .path("member.skills")
                .entityList(String.class)
                .hasSize(0)
                .path("member.availability")
                .entityList(String.class)
                .hasSize(0);
    }

    @Test
    void replacesWhatAMemberIsDescribedBy() {
        describe(member, "OVER_60", "RETIRED", "DIRECT", "RETIRED");
        assertThat(categories(member)).containsExactly("DIRECT", "RETIRED");
        describe(member, null, "FLOATING");
        assertThat(categories(member)).containsExactly("FLOATING");
        graph.ask("{ member(id: \"%s\") { ageBand version } }".formatted(member))
                .path("member.ageBand")
                .valueIsNull()
                .path("member.version")
                .entity(Integer.class)
                .isEqualTo(2);
        graph.mutate("describeMember", input("id", member, "categories", List.of(), "version", 1), "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("CONFLICT"));
    }

    @Test
    void foldsWhatAMemberDeclaresTwice() {
        graph.mutate(
                        "declareSkills",
                        input(
                                "memberId",
                                member,
                                "skills",
                                List.of("法律", " 书法 ", "法律"),
                                "availability",
                                List.of("WEEKEND", "WEEKDAY_EVENING", "WEEKEND")),
                        "member { skills availability }")
                .path("result.member.skills")
                .entityList(String.class)
                .containsExactly("书法", "法律")
                .path("result.member.availability")
                .entityList(String.class)
                .containsExactly("WEEKDAY_EVENING", "WEEKEND");
        declare(member, List.of("急救"));
        graph.ask("{ member(id: \"%s\") { skills availability } }".formatted(member))
                .path("member.skills")
                .entityList(String.class)
                .containsExactly("急救")
                .path("member.availability")
                .entityList(String.class)
                .hasSize(0);
    }

    @Test
    void limitsHowManySkillsAMemberDeclaresAndHowLongEachIs() {
        declare(member, skills(20));
        assertThat(declareProblem(skills(21))).isEqualTo("MEMBER_TOO_MANY_SKILLS");
        assertThat(declareProblem(List.of("长".repeat(51)))).isEqualTo("TEXT_TOO_LONG");
        assertThat(declareProblem(List.of(" "))).isEqualTo("TEXT_BLANK");
        declare(member, List.of("长".repeat(50)));
    }

    @Test
    void findsMembersByCategoryAgeBandAndSkill() {
        String retired = graph.member("李二", branch);
        describe(member, "FROM_35_TO_45", "EMPLOYED", "DIRECT");
        describe(retired, "OVER_60", "RETIRED");
        declare(member, List.of("法律", "急救"));
        declare(retired, List.of("法律援助"));
        assertThat(names("categories: [RETIRED, EMPLOYED]")).containsExactly("王一", "李二");
        assertThat(names("categories: [DIRECT]")).containsExactly("王一");
        assertThat(names("not: { categories: [DIRECT] }")).containsExactly("李二");
        assertThat(names("ageBand: OVER_60")).containsExactly("李二");
        assertThat(names("skill: \"法律\"")).containsExactly("王一");
        assertThat(names("skill: \"法\"")).isEmpty();
        assertThat(names("not: { skill: \"法律\" }")).containsExactly("李二");
    }

    @Test
    void letsNobodyDeclareOrDescribeWhoMayNot() {
        Graph writer = graph.client(api, branch, "member.read", "member.write");
        writer.mutate(
                        "declareSkills",
                        input("memberId", member, "skills", List.of(), "availability", List.of()),
                        "clientMutationId")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
        String foreign = graph.member("赵六", graph.organization("f", "JOINT_BRANCH", null));
        assertThat(writer.problem("describeMember", input("id", foreign, "categories", List.of())))
                .isEqualTo("NOT_FOUND");
        assertThat(writer.problem("confirmMember", input("id", foreign))).isEqualTo("NOT_FOUND");
    }

    private static List<String> skills(int count) {
        return IntStream.range(0, count).mapToObj(number -> "特长" + number).toList();
    }

    private String probationary(LocalDate joinedOn) {
        return graph.created(
                "createMember",
                "member",
                input("displayName", "孙五", "status", "PROBATIONARY", "joinedOn", joinedOn, "organizationId", branch));
    }

    private void describe(String who, @Nullable String ageBand, String... categories) {
        graph.created(
                "describeMember", "member", input("id", who, "ageBand", ageBand, "categories", List.of(categories)));
    }

    private void declare(String who, List<String> skills) {
        graph.created("declareSkills", "member", input("memberId", who, "skills", skills, "availability", List.of()));
    }

    private String declareProblem(List<String> skills) {
        return graph.problem("declareSkills", input("memberId", member, "skills", skills, "availability", List.of()));
    }

    private List<String> categories(String who) {
        return graph.ask("{ member(id: \"%s\") { categories } }".formatted(who))
                .path("member.categories")
                .entityList(String.class)
                .get();
    }

    private List<String> names(String filter) {
        return graph.ask("{ members(filter: { within: \"%s\", %s }) { nodes { displayName } } }"
                        .formatted(branch, filter))
                .path("members.nodes[*].displayName")
                .entityList(String.class)
                .get();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

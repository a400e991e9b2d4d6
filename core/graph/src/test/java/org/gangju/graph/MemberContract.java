package org.gangju.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.testkit.api.GangjuApi;
import org.gangju.testkit.database.RowCount;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What clients may rely on of members. */
@SuppressWarnings("NullAway.Init")
abstract class MemberContract {

    @Autowired
    private GangjuApi api;

    @Autowired
    private JdbcClient database;

    private Graph graph;
    private String community;
    private String first;
    private String second;

    @BeforeEach
    void growATree() {
        graph = new Graph(api.bootstrapClient());
        community = graph.organization("c", "GENERAL_BRANCH", null);
        first = graph.organization("c-1", "JOINT_BRANCH", community);
        second = graph.organization("c-2", "JOINT_BRANCH", community);
    }

    @Test
    void listsTheMembersOfAnOrganizationWithOrWithoutThoseBelow() {
        graph.member("王一", community);
        graph.member("王二", first);
        graph.member("李三", second);
        graph.ask("""
                        { organization(id: "%s") {
                            own: members { totalCount nodes { displayName } }
                            all: members(subtree: true) { totalCount nodes { displayName primaryOrganization { id } } }
                            memberCount one: memberCount(subtree: false) } }""".formatted(community))
                .path("organization.own.nodes[*].displayName")
                .entityList(String.class)
                .containsExactly("王一")
                .path("organization.all.nodes[*].displayName")
                .entityList(String.class)
                .containsExactly("王一", "王二", "李三")
                .path("organization.all.totalCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("organization.all.nodes[1].primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(first)
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("organization.one")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void takesNullForTheDefaultOfASubtree() {
        graph.member("王一", community);
        graph.member("王二", first);
        graph.ask("""
                        { organization(id: "%s") { members(subtree: null) { totalCount } memberCount(subtree: null) } }""".formatted(community))
                .path("organization.members.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("organization.memberCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @Test
    void findsMembersByPlaceNamePrefixAndStatus() {
        graph.member("王一", community);
        graph.member("王二", first);
        graph.member("李三", second);
        assertThat(names("within: \"%s\", namePrefix: \"王\"".formatted(community)))
                .containsExactly("王一", "王二");
        assertThat(names("organizationId: \"%s\"".formatted(community))).containsExactly("王一");
        assertThat(names("within: \"%s\", status: PROBATIONARY".formatted(community)))
                .isEmpty();
        assertThat(names("within: \"%s\", not: { namePrefix: \"王\" }".formatted(community)))
                .containsExactly("李三");
    }

    private List<String> names(String filter) {
        return graph.ask("{ members(filter: { %s }) { nodes { displayName } } }".formatted(filter))
                .path("members.nodes[*].displayName")
                .entityList(String.class)
                .get();
    }

    @Test
    void keepsTheFormerMembershipOfATransferredMember() {
        String member = graph.member("王一", first);
        graph.mutate(
                        "transferMember",
                        input("id", member, "organizationId", second),
                        "member { primaryOrganization { id } version }")
                .path("result.member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(second)
                .path("result.member.version")
                .entity(Integer.class)
                .isEqualTo(1);
        assertThat(graph.problem("transferMember", input("id", member, "organizationId", second)))
                .isEqualTo("ALREADY_MEMBER_THERE");
        assertThat(memberships(member)).isEqualTo(2);
        assertThat(openMemberships(member)).isEqualTo(1);
    }

    @Test
    void refusesADayThatIsStillToCome() {
        assertThat(graph.problem(
                        "createMember",
                        input(
                                "displayName",
                                "王一",
                                "status",
                                "FULL",
                                "joinedOn",
                                "2999-01-01",
                                "organizationId",
                                first)))
                .isEqualTo("DATE_IN_FUTURE");
    }

    @Test
    void keepsOnePrimaryMembershipWhileManyTransferAtOnce() throws Exception {
        String member = graph.member("王一", community);
        AtOnce.of(number -> () -> graph.mutate(
                        "transferMember",
                        input("id", member, "organizationId", number % 2 == 0 ? first : second),
                        "member { id }")
                .path("result.problems[*].code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes).isSubsetOf("ALREADY_MEMBER_THERE")));
        assertThat(openMemberships(member)).isEqualTo(1);
        assertThat(mismatches(member)).isZero();
    }

    private long memberships(String member) {
        return new RowCount(database).of("SELECT COUNT(*) FROM membership WHERE member_id = ?", member);
    }

    private long openMemberships(String member) {
        return new RowCount(database)
                .of("SELECT COUNT(*) FROM membership WHERE member_id = ? AND valid_to IS NULL", member);
    }

    /** Open memberships in another organization than the one that the member itself names. */
    private long mismatches(String member) {
        return new RowCount(database).of("""
                SELECT COUNT(*) FROM membership s JOIN member m ON m.id = s.member_id
                WHERE m.id = ? AND s.valid_to IS NULL AND s.organization_id <> m.organization_id""", member);
    }
}

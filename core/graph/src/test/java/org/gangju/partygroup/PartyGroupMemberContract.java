package org.gangju.partygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.List;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs to party groups and leads them. */
@SuppressWarnings("NullAway.Init")
abstract class PartyGroupMemberContract extends Community {

    @Autowired
    private JdbcClient database;

    private String group;

    @BeforeEach
    void formAGroup() {
        group = group("一组", today.minusYears(1));
    }

    private String assigning(String member, boolean leader) {
        return graph.problem("assignPartyGroupMember", input("groupId", group, "memberId", member, "leader", leader));
    }

    private void assign(String member, boolean leader) {
        done("assignPartyGroupMember", "groupId", group, "memberId", member, "leader", leader);
    }

    private GraphQlTester.Response read() {
        return graph.ask("""
                { node(id: "%s") { ... on PartyGroup { leader { displayName }
                    members { nodes { leader validFrom validTo member { displayName } } }
                    all: members(history: true) { totalCount } } } }""".formatted(group));
    }

    private List<String> names() {
        return read().path("node.members.nodes[*].member.displayName")
                .entityList(String.class)
                .get();
    }

    @Test
    void belongToTheGroupFromToday() {
        assign(wang, true);
        assign(li, false);
        read().path("node.leader.displayName")
                .entity(String.class)
                .isEqualTo("王一")
                .path("node.members.nodes[*].member.displayName")
                .entityList(String.class)
                .containsExactly("王一", "李二")
                .path("node.members.nodes[*].leader")
                .entityList(Boolean.class)
                .containsExactly(true, false)
                .path("node.members.nodes[0].validFrom")
                .entity(LocalDate.class)
                .isEqualTo(today)
                .path("node.members.nodes[0].validTo")
                .valueIsNull();
    }

    @Test
    void haveOnePlaceInTheGroup() {
        assign(wang, false);
        assertThat(assigning(wang, false)).isEqualTo("PARTY_GROUP_ALREADY_ASSIGNED");
        assign(wang, true);
        assertThat(assigning(wang, true)).isEqualTo("PARTY_GROUP_ALREADY_ASSIGNED");
        assertThat(names()).containsExactly("王一");
        assign(wang, false);
        read().path("node.leader")
                .valueIsNull()
                .path("node.members.nodes[*].leader")
                .entityList(Boolean.class)
                .containsExactly(false)
                .path("node.all.totalCount")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void haveOneLeaderAtATime() {
        assign(wang, true);
        assertThat(assigning(li, true)).isEqualTo("PARTY_GROUP_HAS_LEADER");
        assign(li, false);
        assertThat(assigning(li, true)).isEqualTo("PARTY_GROUP_HAS_LEADER");
        assertThat(names()).containsExactly("王一", "李二");
        done("releasePartyGroupMember", "groupId", group, "memberId", wang);
        assign(li, true);
        assertThat(names()).containsExactly("李二");
    }

    @Test
    void belongToTheBranchFirst() {
        String stranger = graph.member("张三", community);
        assertThat(assigning(stranger, false)).isEqualTo("PARTY_GROUP_NEEDS_BRANCH_MEMBER");
        assertThat(assigning(branch, false)).isEqualTo("NOT_FOUND");
    }

    @Test
    void areReleasedOnce() {
        assign(wang, false);
        done("releasePartyGroupMember", "groupId", group, "memberId", wang);
        assertThat(names()).isEmpty();
        for (String nobody : List.of(wang, li, branch)) {
            assertThat(graph.problem("releasePartyGroupMember", input("groupId", group, "memberId", nobody)))
                    .isEqualTo("PARTY_GROUP_NOT_ASSIGNED");
        }
        assertThat(graph.problem("releasePartyGroupMember", input("groupId", branch, "memberId", wang)))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void areReleasedWithTheGroup() {
        assign(wang, true);
        sinceAMonthAgo();
        done("dissolvePartyGroup", "id", group);
        read().path("node.leader")
                .valueIsNull()
                .path("node.members.nodes")
                .entityList(Object.class)
                .hasSize(0);
        assertThat(assigning(li, false)).isEqualTo("PARTY_GROUP_DISSOLVED");
        assertThat(graph.problem("releasePartyGroupMember", input("groupId", group, "memberId", wang)))
                .isEqualTo("PARTY_GROUP_DISSOLVED");
        assertBelongedUntilToday();
    }

    @Test
    void areReleasedWhenTheyGoToAnotherBranch() {
        assign(wang, true);
        assign(li, false);
        sinceAMonthAgo();
        String other = graph.organization("o", "JOINT_BRANCH", community);
        graph.done("transferMember", input("id", wang, "organizationId", other));
        assertThat(names()).containsExactly("李二");
        read().path("node.leader").valueIsNull();
        assertThat(assigning(wang, false)).isEqualTo("PARTY_GROUP_NEEDS_BRANCH_MEMBER");
        assertBelongedUntilToday();
    }

    /** Groups take members from today; a test of their past moves what it has entered there. */
    private void sinceAMonthAgo() {
        database.sql("UPDATE assignment SET valid_from = ? WHERE subject_type = 'PartyGroup' AND subject_id = ?")
                .params(today.minusMonths(1), key())
                .update();
    }

    private long key() {
        return NodeId.keyOf("PartyGroup", group).orElseThrow();
    }

    private void assertBelongedUntilToday() {
        graph.ask("""
                        { node(id: "%s") { ... on PartyGroup {
                            members(asOf: "%s") { nodes { id leader validFrom validTo } } } } }""".formatted(group, today.minusDays(1)))
                .path("node.members.nodes[0].leader")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("node.members.nodes[0].validTo")
                .entity(LocalDate.class)
                .isEqualTo(today);
    }

    @Test
    void areLedByOneOfManyWhoAreChosenAtOnce() throws Exception {
        List<String> answers = AtOnce.of(number -> () -> graph.problems(
                        "assignPartyGroupMember",
                        input("groupId", group, "memberId", number % 2 == 0 ? wang : li, "leader", true))
                .toString());
        assertThat(answers)
                .containsOnlyOnce("[]")
                .allMatch(answer -> answer.equals("[]")
                        || answer.equals("[PARTY_GROUP_HAS_LEADER]")
                        || answer.equals("[PARTY_GROUP_ALREADY_ASSIGNED]"));
        assertThat(names()).hasSize(1);
    }
}

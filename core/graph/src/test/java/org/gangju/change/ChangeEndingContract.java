package org.gangju.change;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.time.LocalDate;
import java.util.Map;
import org.gangju.spi.node.NodeId;
import org.gangju.testkit.load.AtOnce;
import org.junit.jupiter.api.Test;

/** What clients may rely on of organizations that are merged and dissolved. */
abstract class ChangeEndingContract extends ChangeStreet {

    @Test
    void mergesMembersMembershipsAndSubordinatesIntoTheTarget() {
        String member = graph.member("王一", committee);
        String both = graph.member("李二", other);
        String guest = graph.member("张三", street);
        beside(guest, committee);
        beside(both, committee);
        String child = graph.organization("1-1-1", "OTHER", committee);
        String change = proposed("proposeMerger", input("organizationId", committee, "intoId", other, "reason", "整合"));
        assertThat(approve(change)).isEmpty();
        graph.ask("""
                        { gone: organization(id: "%s") { status retiredOn memberCount children { totalCount } }
                          member(id: "%s") { primaryOrganization { id } } child: organization(id: "%s") { parent { id } } }""".formatted(committee, member, child))
                .path("gone")
                .matchesJson(
                        "{ \"status\": \"RETIRED\", \"retiredOn\": \"%s\", \"memberCount\": 0, \"children\": { \"totalCount\": 0 } }"
                                .formatted(LocalDate.now(clock)))
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(other)
                .path("child.parent.id")
                .entity(String.class)
                .isEqualTo(other);
        assertThat(besides(guest, other)).isEqualTo(1);
        assertThat(besides(guest, committee)).isZero();
        assertThat(besides(both, other)).isZero();
    }

    /** Open memberships that are not primary. */
    private long besides(String member, String organization) {
        return database.sql("""
                        SELECT COUNT(*) FROM membership WHERE member_id = ? AND organization_id = ?
                        AND kind = 'SECONDARY' AND valid_to IS NULL""")
                .params(NodeId.keyOf("Member", member).orElseThrow(), key(organization))
                .query(Long.class)
                .single();
    }

    private void beside(String member, String organization) {
        database.sql("""
                        INSERT INTO membership (id, member_id, organization_id, kind, valid_from, version)
                        SELECT -MAX(id) - 1 - (SELECT COUNT(*) FROM membership), ?, ?, 'SECONDARY', ?, 0 FROM membership""")
                .params(NodeId.keyOf("Member", member).orElseThrow(), key(organization), LocalDate.of(2020, 1, 1))
                .update();
    }

    @Test
    void refusesMergersThatMakeNoSense() {
        String child = graph.organization("1-1-1", "GENERAL_BRANCH", committee);
        String office = graph.organization("1-9", "GOVERNMENT_DEPARTMENT", street);
        String elsewhere = graph.organization("9", "GENERAL_BRANCH", graph.organization("8", "WORK_COMMITTEE", null));
        String joint = graph.organization("1-7", "JOINT_BRANCH", street);
        String retired = graph.organization("1-6", "GENERAL_BRANCH", street);
        graph.mutate("retireOrganization", input("id", retired), "organization { id }");
        assertThat(merger(committee, committee)).isEqualTo("CHANGE_INTO_ITSELF intoId");
        assertThat(merger(committee, child)).isEqualTo("CHANGE_INTO_ITSELF intoId");
        assertThat(merger(committee, elsewhere)).isEqualTo("CHANGE_TARGET_ELSEWHERE intoId");
        assertThat(merger(committee, office)).isEqualTo("CHANGE_TYPES_INCOMPATIBLE intoId");
        assertThat(merger(committee, joint)).isEqualTo("CHANGE_TYPES_INCOMPATIBLE intoId");
        assertThat(merger(committee, retired)).isEqualTo("CHANGE_ORGANIZATION_RETIRED intoId");
        assertThat(merger(retired, committee)).isEqualTo("CHANGE_ORGANIZATION_RETIRED organizationId");
        assertThat(merger(joint, committee)).isEmpty();
    }

    private String merger(String organization, String into) {
        return problem("proposeMerger", input("organizationId", organization, "intoId", into, "reason", "整合"));
    }

    @Test
    void dissolvesAnOrganizationAndTransfersItsMembers() {
        String member = graph.member("王一", committee);
        assertThat(approve(proposed("proposeDissolution", input("organizationId", committee, "reason", "撤销"))))
                .isEqualTo("ORGANIZATION_HAS_MEMBERS");
        assertThat(problem(
                        "proposeDissolution",
                        input("organizationId", committee, "membersToId", committee, "reason", "撤销")))
                .isEqualTo("CHANGE_INTO_ITSELF membersToId");
        String change = proposed(
                "proposeDissolution", input("organizationId", committee, "membersToId", other, "reason", "撤销"));
        assertThat(approve(change)).isEmpty();
        graph.ask("{ organization(id: \"%s\") { status } member(id: \"%s\") { primaryOrganization { id } } }"
                        .formatted(committee, member))
                .path("organization.status")
                .entity(String.class)
                .isEqualTo("RETIRED")
                .path("member.primaryOrganization.id")
                .entity(String.class)
                .isEqualTo(other);
    }

    @Test
    void dissolvesNoOrganizationWithSubordinates() {
        graph.organization("1-1-1", "OTHER", committee);
        assertThat(approve(proposed("proposeDissolution", input("organizationId", committee, "reason", "撤销"))))
                .isEqualTo("ORGANIZATION_HAS_SUBORDINATES");
    }

    @Test
    void takesEffectOnceHoweverManyApproveAtOnce() throws Exception {
        graph.member("王一", committee);
        String proposal = proposal(
                proposed("proposeMerger", input("organizationId", committee, "intoId", other, "reason", "整合")));
        Map<String, Long> answers =
                AtOnce.of(number -> () -> superior.problems("approveProposal", input("id", proposal))
                                .toString())
                        .stream()
                        .collect(groupingBy(answer -> answer, counting()));
        assertThat(answers).isEqualTo(Map.of("[]", 1L, "[PROPOSAL_NOT_OPEN]", AtOnce.CALLERS - 1L));
    }
}

package org.gangju.fourties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.fourties.Ties.input;

import java.util.List;
import org.gangju.testkit.api.ApiCaller;
import org.junit.jupiter.api.Test;

/** A community proposes a functional branch, its street approves it, members join, it is led, rests and ends. */
abstract class FunctionalBranchLifeContract extends TiesContract {

    @Test
    void livesFromItsProposalToItsDissolution() {
        String id = ties.proposed("INTEREST", ties.community);
        assertThat(ties.of(id, "status")).isEqualTo("PROPOSED");
        assertThat(ties.of(id, "tags")).isEqualTo("[志愿服务, 摄影]");

        ties.acting("1-1-1").done("approveProposal", input("id", ties.proposal(id)));
        assertThat(ties.of(id, "status")).isEqualTo("APPROVED");
        assertThat(ties.of(id, "branch { type parent { shortName } }"))
                .isEqualTo("{type=FUNCTIONAL_BRANCH, parent={shortName=%s}}".formatted(ties.code("1-1-1-1")));

        List<String> members =
                List.of(ties.member("王一", ties.home), ties.member("李二", ties.home), ties.member("赵三", ties.community));
        members.forEach(member -> ties.join(id, member));
        assertThat(ties.of(id, "status")).isEqualTo("APPROVED");
        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", members.get(1)));
        assertThat(ties.of(id, "status")).isEqualTo("ACTIVE");
        assertThat(ties.of(id, "leader { member { displayName } }")).isEqualTo("{member={displayName=李二}}");
        assertThat(ties.of(id, "memberCount")).isEqualTo("3");

        ties.caller.done("restFunctionalBranch", input("id", id, "reason", "假期"));
        assertThat(ties.of(id, "status")).isEqualTo("DORMANT");

        String organization = ties.organizationOf(id);
        ties.caller.done("dissolveFunctionalBranch", input("id", id, "reason", "任务完成"));
        assertThat(ties.of(id, "states { nodes { status } }"))
                .isEqualTo(
                        "{nodes=[{status=PROPOSED}, {status=APPROVED}, {status=ACTIVE}, {status=DORMANT}, {status=DISSOLVED}]}");
        assertThat(ties.of(id, "branch { status }")).isEqualTo("{status=RETIRED}");
        ties.caller
                .ask("{ organization(id: \"%s\") { memberships { totalCount } } }".formatted(organization))
                .path("organization.memberships.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
        members.forEach(member -> ties.caller
                .ask("{ member(id: \"%s\") { memberships { nodes { kind } } } }".formatted(member))
                .path("member.memberships.nodes[*].kind")
                .entityList(String.class)
                .containsExactly("PRIMARY"));
    }

    @Test
    void keepsAClosedDatedRowForEachState() {
        String id = ties.active();

        List<String> rows = database.sql(
                        "SELECT status, valid_to FROM functional_branch_state WHERE branch_id = ? ORDER BY id")
                .param(Ties.key(id))
                .query((row, number) -> row.getString(1) + (row.getObject(2) == null ? "" : " closed"))
                .list();
        assertThat(rows).containsExactly("PROPOSED closed", "APPROVED closed", "ACTIVE");
    }

    @Test
    void establishesNothingThatIsRejectedOrWithdrawn() {
        String rejected = ties.proposed("ASPIRATION", ties.community);
        ties.acting("1-1-1").done("rejectProposal", input("id", ties.proposal(rejected), "note", "不宜"));
        String withdrawn = ties.proposed("ASPIRATION", ties.community);
        ties.acting("1-1-1-1").done("withdrawProposal", input("id", ties.proposal(withdrawn)));

        List.of(rejected, withdrawn).forEach(id -> {
            assertThat(ties.of(id, "status")).isEqualTo("NOT_APPROVED");
            ties.caller
                    .ask("{ functionalBranch(id: \"%s\") { branch { id } } }".formatted(id))
                    .path("functionalBranch.branch")
                    .valueIsNull();
            assertThat(ties.caller.problem("dissolveFunctionalBranch", input("id", id, "reason", "撤")))
                    .isEqualTo("FOURTIES_NOT_ESTABLISHED");
        });
        assertThat(ties.of(rejected, "states { nodes { reason } }")).isEqualTo("{nodes=[{reason=null}, {reason=不宜}]}");
    }

    @Test
    void isGivenUpWhenTheProposingOrganizationIsNoMore() {
        String proposing = ties.organization("1-1-1-3", "PARTY_COMMITTEE", ties.street);
        String other = ties.proposed("INTEREST", ties.community);
        String id = ties.acting("1-1-1-3")
                .created("proposeFunctionalBranch", "functionalBranch", ties.wanted("INTEREST", proposing));
        String proposal = ties.proposal(id);
        ties.caller.done("retireOrganization", input("id", proposing));

        assertThat(ties.of(id, "status")).isEqualTo("NOT_APPROVED");
        assertThat(ties.of(id, "proposal { status }")).isEqualTo("{status=WITHDRAWN}");
        assertThat(ties.acting("1-1-1").problem("approveProposal", input("id", proposal)))
                .isEqualTo("PROPOSAL_NOT_OPEN");
        assertThat(ties.of(other, "proposal { status }")).isEqualTo("{status=PROPOSED}");
    }

    @Test
    void isProposedByPartyOrganizationsOfStreetsAndCommunitiesAlone() {
        assertThat(ties.caller.problemAt("proposeFunctionalBranch", ties.wanted("INTEREST", ties.district)))
                .isEqualTo("FOURTIES_ORGANIZATION_NOT_PROPOSING organizationId");
        assertThat(ties.caller.problemAt(
                        "proposeFunctionalBranch",
                        ties.wanted("INTEREST", ties.organization("r", "RESIDENTS_COMMITTEE", ties.community))))
                .isEqualTo("FOURTIES_ORGANIZATION_NOT_PROPOSING organizationId");
        String retired = ties.organization("x", "PARTY_COMMITTEE", ties.street);
        ties.caller.done("retireOrganization", input("id", retired));
        assertThat(ties.caller.problemAt("proposeFunctionalBranch", ties.wanted("INTEREST", retired)))
                .isEqualTo("FOURTIES_ORGANIZATION_RETIRED organizationId");
        assertThat(ties.client(ties.otherCommunity, "fourties.write", "organization.read")
                        .problemAt("proposeFunctionalBranch", ties.wanted("INTEREST", ties.community)))
                .isEqualTo("NOT_FOUND organizationId");
    }

    @Test
    void isToldWhatIsWrongWithAProposal() {
        assertThat(refused("INTEREST", "tags", List.of())).isEqualTo("FOURTIES_TAGS_COUNT tags");
        assertThat(refused("INTEREST", "capacity", 0)).isEqualTo("FOURTIES_CAPACITY_OUT_OF_RANGE capacity");
        assertThat(refused("INTEREST", "purpose", " ")).isEqualTo("TEXT_BLANK purpose");
        assertThat(refused("INTEREST", "code", "支部")).isEqualTo("CODE_MALFORMED code");
        assertThat(refused("LOCALITY")).isEqualTo("FOURTIES_GRID_MISSING gridId");
    }

    @Test
    void isDecidedByTheSuperiorAlone() {
        String id = ties.proposed("PROFESSION", ties.community);
        assertThat(ties.acting("1-1-1-1").problem("approveProposal", input("id", ties.proposal(id))))
                .isIn("PROPOSAL_OF_ONESELF", "PROPOSAL_DECIDED_ELSEWHERE");
        ApiCaller without = ties.client(ties.street, "proposal.read", "proposal.write", "organization.read");
        assertThat(without.error("approveProposal", input("id", ties.proposal(id))))
                .isEqualTo("FORBIDDEN");
        assertThat(ties.of(id, "status")).isEqualTo("PROPOSED");
    }

    @Test
    void isProposedUnderACodeThatNobodyHas() {
        assertThat(refused("PROFESSION", "code", ties.code("1-1"))).isEqualTo("CODE_TAKEN code");
        String id = ties.proposed("PROFESSION", ties.community, "code", ties.code("wanted"));
        assertThat(refused("INTEREST", "code", ties.code("wanted"))).isEqualTo("CODE_TAKEN code");
        ties.acting("1-1-1").done("rejectProposal", input("id", ties.proposal(id), "note", "不宜"));
        ties.proposed("INTEREST", ties.community, "code", ties.code("wanted"));
    }

    @Test
    void keepsACodeThatIsTakenMeanwhileFromBeingApproved() {
        String id = ties.proposed("PROFESSION", ties.community, "code", ties.code("meanwhile"));
        ties.organization("meanwhile", "RESIDENTS_COMMITTEE", ties.community);

        assertThat(ties.acting("1-1-1").problemAt("approveProposal", input("id", ties.proposal(id))))
                .isEqualTo("CODE_TAKEN id");
        assertThat(ties.of(id, "status")).isEqualTo("PROPOSED");
    }

    @Test
    void hasNoOrganizationBesideItsOwnWay() {
        assertThat(ties.caller.problem(
                        "createOrganization",
                        input(
                                "code",
                                ties.code("f"),
                                "name",
                                "f",
                                "shortName",
                                "f",
                                "type",
                                "FUNCTIONAL_BRANCH",
                                "parentId",
                                ties.community)))
                .isEqualTo("FOURTIES_BY_PROPOSAL");
        String id = ties.approved("PROFESSION");
        assertThat(ties.caller.problem("retireOrganization", input("id", ties.organizationOf(id))))
                .isEqualTo("FOURTIES_BY_DISSOLUTION");
        assertThat(ties.of(id, "status")).isEqualTo("APPROVED");
    }

    @Test
    void doesNothingInAStateThatDoesNotAllowIt() {
        String proposed = ties.proposed("INTEREST", ties.community);
        String member = ties.member("王一", ties.home);
        assertThat(ties.caller.problem("setFunctionalBranchLeader", input("id", proposed, "memberId", member)))
                .isEqualTo("FOURTIES_NOT_ESTABLISHED");
        assertThat(ties.caller.problem("restFunctionalBranch", input("id", proposed, "reason", "假期")))
                .isEqualTo("FOURTIES_NOT_ACTIVE");
        String approved = ties.approved("INTEREST");
        assertThat(ties.caller.problemAt("setFunctionalBranchLeader", input("id", approved, "memberId", member)))
                .isEqualTo("FOURTIES_LEADER_NOT_OF_BRANCH memberId");
        assertThat(ties.caller.error("restFunctionalBranch", input("id", approved, "reason", "假期", "version", 99)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void hasOneLeaderAtATime() {
        String id = ties.active();
        String second = ties.member("钱七", ties.home);
        ties.join(id, second);

        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", second));
        assertThat(ties.of(id, "leader { member { displayName } }")).isEqualTo("{member={displayName=钱七}}");
        ties.signedIn(second).done("leaveFunctionalBranch", input("id", id));
        ties.caller
                .ask("{ functionalBranch(id: \"%s\") { leader { member { id } } } }".formatted(id))
                .path("functionalBranch.leader")
                .valueIsNull();
    }

    @Test
    void hasAnotherVersionWithAnotherLeader() {
        String id = ties.active();
        String second = ties.member("钱七", ties.home);
        ties.join(id, second);
        int version = Integer.parseInt(ties.of(id, "version"));
        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", second, "version", version));
        assertThat(ties.caller.error(
                        "setFunctionalBranchLeader",
                        input("id", id, "memberId", ties.member("周九", ties.home), "version", version)))
                .isEqualTo("CONFLICT");
        version = Integer.parseInt(ties.of(id, "version"));
        ties.signedIn(second).done("leaveFunctionalBranch", input("id", id));
        assertThat(ties.caller.error("restFunctionalBranch", input("id", id, "reason", "假期", "version", version)))
                .isEqualTo("CONFLICT");
    }

    @Test
    void isCalledWhatItsOrganizationIsCalled() {
        String id = ties.active("tags", List.of("光影"));
        ties.caller.done(
                "renameOrganization", input("id", ties.organizationOf(id), "name", "光影功能型党支部", "shortName", "光影支部"));
        assertThat(ties.of(id, "name") + ties.of(id, "shortName")).isEqualTo("光影功能型党支部光影支部");
        ties.caller
                .ask("""
                        { organization(id: "%s") {
                            functionalBranches { nodes { name } } } }""".formatted(ties.community))
                .path("organization.functionalBranches.nodes[*].name")
                .entityList(String.class)
                .containsExactly("光影功能型党支部");
        ties.caller
                .ask("""
                        { functionalBranches(filter: { within: "%s", namePrefix: "光影" }) {
                            nodes { id } } }""".formatted(ties.community))
                .path("functionalBranches.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
    }

    @Test
    void comesBackAfterEverybodyHasLeft() {
        String id = ties.approved("INTEREST");
        List<String> members =
                List.of(ties.member("王一", ties.home), ties.member("李二", ties.home), ties.member("赵三", ties.home));
        members.forEach(member -> ties.join(id, member));
        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", members.getFirst()));
        assertThat(ties.of(id, "warnings")).isEqualTo("[]");
        ties.signedIn(members.getFirst()).done("leaveFunctionalBranch", input("id", id));
        assertThat(ties.of(id, "warnings")).isEqualTo("[WITHOUT_LEADER]");
        assertThat(ties.caller.problemAt("wakeFunctionalBranch", input("id", id, "reason", "重启")))
                .isEqualTo("FOURTIES_NOT_DORMANT id");
        ties.caller.done("restFunctionalBranch", input("id", id, "reason", "假期"));
        members.subList(1, 3).forEach(member -> ties.signedIn(member).done("leaveFunctionalBranch", input("id", id)));
        assertThat(ties.caller.problem("setFunctionalBranchLeader", input("id", id, "memberId", members.getFirst())))
                .isEqualTo("FOURTIES_LEADER_NOT_OF_BRANCH");
        assertThat(ties.client(ties.otherCommunity, "fourties.write", "fourties.read")
                        .problem("wakeFunctionalBranch", input("id", id, "reason", "重启")))
                .isEqualTo("NOT_FOUND");
        assertThat(ties.caller.problemAt("wakeFunctionalBranch", input("id", id, "reason", " ")))
                .isEqualTo("TEXT_BLANK reason");
        ties.caller.done("wakeFunctionalBranch", input("id", id, "reason", "重启"));
        ties.join(id, members.getLast());
        ties.caller.done("setFunctionalBranchLeader", input("id", id, "memberId", members.getLast()));
        assertThat(ties.of(id, "status")).isEqualTo("ACTIVE");
        assertThat(ties.of(id, "warnings")).isEqualTo("[]");
        assertThat(ties.of(id, "states { nodes { reason } }")).endsWith("{reason=假期}, {reason=重启}]}");
    }

    @Test
    void goesWithItsOrganizationToAnotherOne() {
        String id = ties.active();

        ties.caller.done("moveOrganization", input("id", ties.organizationOf(id), "parentId", ties.otherCommunity));

        assertThat(ties.of(id, "organization { shortName }"))
                .isEqualTo("{shortName=%s}".formatted(ties.code("1-1-1-2")));
        assertThat(ties.of(id, "leader { member { displayName } }")).isEqualTo("{member={displayName=王一}}");
        ApiCaller there = ties.client(ties.otherCommunity, "fourties.read", "member.read");
        there.ask("{ functionalBranch(id: \"%s\") { memberCount } }".formatted(id))
                .path("functionalBranch.memberCount")
                .entity(Integer.class)
                .isEqualTo(3);
    }

    @Test
    void goesWithItsCommunityIntoAnotherOne() {
        String id = ties.active();
        String merger = ties.acting("1-1-1-1")
                .created(
                        "proposeMerger",
                        "change",
                        input("organizationId", ties.community, "intoId", ties.otherCommunity, "reason", "整合"));
        String proposal = ties.caller
                .ask("{ node(id: \"%s\") { ... on OrganizationChange { proposal { id } } } }".formatted(merger))
                .path("node.proposal.id")
                .entity(String.class)
                .get();
        ties.acting("1-1-1").done("approveProposal", input("id", proposal));
        assertThat(ties.of(id, "organization { shortName }"))
                .isEqualTo("{shortName=%s}".formatted(ties.code("1-1-1-2")));
        assertThat(ties.of(id, "branch { status parent { shortName } }"))
                .isEqualTo("{status=ACTIVE, parent={shortName=%s}}".formatted(ties.code("1-1-1-2")));
        assertThat(ties.of(id, "memberCount")).isEqualTo("3");
        assertThat(ties.of(id, "leader { member { displayName } }")).isEqualTo("{member={displayName=王一}}");
    }

    @Test
    void isLeftAsItIsWhereTheModuleIsOff() {
        String id = ties.active();
        String wang = ties.member("王一一", ties.home);
        ties.join(id, wang);
        String elsewhere = ties.organization("1-2", "DISTRICT_COMMITTEE", ties.city);
        ties.caller.done("transferMember", input("id", wang, "organizationId", elsewhere));
        ties.caller.done(
                "setModule",
                input("moduleId", "fourties", "organizationId", ties.district, "decision", "DISABLE", "reason", "试点"));
        assertThat(ties.signedIn(wang).problemAt("leaveFunctionalBranch", input("id", id)))
                .isEqualTo("MODULE_DISABLED id");
        for (String mutation : List.of("restFunctionalBranch", "wakeFunctionalBranch", "dissolveFunctionalBranch")) {
            assertThat(ties.caller.problemAt(mutation, input("id", id, "reason", "停用")))
                    .isEqualTo("MODULE_DISABLED id");
        }
        ties.caller.done(
                "setModule",
                input("moduleId", "fourties", "organizationId", ties.district, "decision", "INHERIT", "reason", "恢复"));
        assertThat(ties.of(id, "status")).isEqualTo("ACTIVE");
        assertThat(ties.of(id, "memberCount")).isEqualTo("4");
    }

    @Test
    void changesWhatItIsAboutAndTakesNoFewerThanItHas() {
        String id = ties.active();
        assertThat(ties.caller.problemAt(
                        "describeFunctionalBranch",
                        input("id", id, "purpose", "以影会友", "tags", List.of("摄影"), "capacity", 2)))
                .isEqualTo("FOURTIES_CAPACITY_BELOW_MEMBERS capacity");
        ties.caller.done(
                "describeFunctionalBranch",
                input("id", id, "purpose", "以影会友", "tags", List.of("摄影", "ＰＨＯＴＯ", "photo"), "capacity", 3));
        assertThat(ties.of(id, "tags")).isEqualTo("[ＰＨＯＴＯ, 摄影]");
        assertThat(ties.of(id, "full")).isEqualTo("true");
    }

    @Test
    void actsOnceForARepeatedRequest() {
        var wanted = ties.wanted("INTEREST", ties.community, "clientMutationId", ties.code("once"));
        String first = ties.caller.created("proposeFunctionalBranch", "functionalBranch", wanted);

        assertThat(ties.caller.created("proposeFunctionalBranch", "functionalBranch", wanted))
                .isEqualTo(first);
    }

    private String refused(String kind, Object... further) {
        return ties.caller.problemAt("proposeFunctionalBranch", ties.wanted(kind, ties.community, further));
    }
}

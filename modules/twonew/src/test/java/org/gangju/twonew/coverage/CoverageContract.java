package org.gangju.twonew.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gangju.testkit.api.MadeClient;
import org.gangju.testkit.load.AtOnce;
import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The users' story of coverage: 应建必建, from the register to K22. */
@SuppressWarnings("NullAway.Init")
abstract class CoverageContract extends StreetContract {

    private String mill;
    private String cafe;
    private String club;

    @BeforeEach
    void registers() {
        mill = secretary.unit(street, "红光机械");
        cafe = secretary.unit(street, "一心咖啡", "fullMemberCount", 1);
        club = secretary.unit(street, "民乐社", "category", "SOCIAL_ORGANIZATION", "fullMemberCount", 0);
    }

    @Test
    void leadsFromTheRegisterToTheIndicators() {
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("0/3");
        assertThat(indicator("K22_DUE")).isEqualTo("0/1");
        String branch = root.branch("branch", street);
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        cover("INDEPENDENT", branch, mill);
        cover("CLUSTERED", joint, cafe, club);

        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("3/3");
        assertThat(indicator("K22_DUE")).isEqualTo("1/1");
        assertThat(root.groups(city, "K22_ORGANIZATION")).containsExactlyInAnyOrder("INDEPENDENT 1/1", "CLUSTERED 2/2");
        root.ask("""
                        { indicatorRows(organizationId: "%s", key: "K22_ORGANIZATION") { totalCount
                            nodes { fulfilled group node { id } } } }""".formatted(city))
                .path("indicatorRows.nodes[*].node.id")
                .entityList(String.class)
                .satisfies(rows -> assertThat(rows).containsExactlyInAnyOrder(mill, cafe, club))
                .path("indicatorRows.nodes[?(@.fulfilled == true)].group")
                .entityList(String.class)
                .satisfies(groups ->
                        assertThat(groups).containsExactlyInAnyOrder("INDEPENDENT", "CLUSTERED", "CLUSTERED"));
        secretary
                .ask("""
                        { newOrganization(id: "%s") { coverage mode uscc operatingState fullMemberCount
                            organization { type shortName newOrganization { id } }
                            establishments { nodes { mode reason approvedOn validTo partyOrganization { id } } } } }""".formatted(mill))
                .path("newOrganization.coverage")
                .entity(String.class)
                .isEqualTo("ESTABLISHED")
                .path("newOrganization.organization.type")
                .entity(String.class)
                .isEqualTo("NEW_ORGANIZATION")
                .path("newOrganization.organization.newOrganization.id")
                .entity(String.class)
                .isEqualTo(mill)
                .path("newOrganization.establishments.nodes[*].partyOrganization.id")
                .entityList(String.class)
                .containsExactly(branch)
                .path("newOrganization.establishments.nodes[0].approvedOn")
                .entity(String.class)
                .isEqualTo(Quarter.today().toString())
                .path("newOrganization.establishments.nodes[0].reason")
                .entity(String.class)
                .isEqualTo("应建必建");
        secretary
                .ask("{ organization(id: \"%s\") { coveredNewOrganizations { nodes { id } } } }".formatted(joint))
                .path("organization.coveredNewOrganizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(cafe, club);
    }

    @Test
    void showsWhatHangsOnAnotherPartyOrganizationBesideTheRate() {
        cover("AFFILIATED", street, cafe);

        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("0/3");
        assertThat(root.groups(city, "K22_ORGANIZATION")).containsExactlyInAnyOrder("AFFILIATED 0/1", "NONE 0/2");
        assertThat(indicator("K22_WORK")).isEqualTo("1/3");
        assertThat(secretary.coverageOf(cafe)).isEqualTo("ESTABLISHED");
    }

    @Test
    void carriesItsEvidenceUntilItIsRefused() {
        String proposal = secretary.propose("AFFILIATED", street, cafe);
        String request = root.ask(
                        "{ node(id: \"%s\") { ... on Proposal { coverageRequest { id } } } }".formatted(proposal))
                .path("node.coverageRequest.id")
                .entity(String.class)
                .get();
        MadeClient keeper =
                root.makeClient(street, "attachment.read", "attachment.write", "twonew.read", "twonew.write");
        MadeClient other = root.makeClient(
                root.organization("elsewhere", "WORK_COMMITTEE", districtId),
                "attachment.read",
                "attachment.write",
                "twonew.read",
                "twonew.write");
        assertThat(evidence(keeper, request)).contains("\"problems\":[]");
        assertThat(evidence(other, request)).contains("\"NOT_FOUND\"");
        root.ask("{ node(id: \"%s\") { ... on CoverageRequest { attachments { nodes { kind subject { id } } } } } }"
                        .formatted(request))
                .path("node.attachments.nodes")
                .matchesJson(
                        "[{ \"kind\": \"COVERAGE_REQUEST\", \"subject\": { \"id\": \"%s\" } }]".formatted(request));
        for (MadeClient client : List.of(keeper, other)) {
            client.caller(api)
                    .ask("{ attachments { totalCount } }")
                    .path("attachments.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(client.equals(keeper) ? 1 : 0);
        }
        district.done("rejectProposal", input("id", proposal, "note", "先选派指导员"));
        assertThat(evidence(keeper, request)).contains("\"ATTACHMENT_SUBJECT_CLOSED\"");
    }

    private String evidence(MadeClient client, String request) {
        var answer = api.post(
                client,
                "/attachments?name=licence.txt&subject=" + request,
                "营业执照".getBytes(UTF_8),
                "Content-Type",
                "text/plain");
        return new String(Objects.requireNonNull(answer.getBody()), UTF_8);
    }

    @Test
    void letsTheSuperiorDecide() {
        String proposal = secretary.propose("AFFILIATED", street, cafe);

        assertThat(secretary.problem("proposeCoverage", Quarter.coverage("AFFILIATED", street, cafe)))
                .isEqualTo("COVERAGE_PROPOSED");
        assertThat(root.as(root.makeClient(street, "twonew.approve", "proposal.read", "proposal.write")
                                .tester(api))
                        .problem("approveProposal", input("id", proposal)))
                .isEqualTo("PROPOSAL_DECIDED_ELSEWHERE");
        district.ask("""
                        { organization(id: "%s") { proposalsToDecide { nodes { kind
                            coverageRequest { mode partyOrganization { id } newOrganizations { nodes { id } } } } } } }""".formatted(districtId))
                .path("organization.proposalsToDecide.nodes[0].kind")
                .entity(String.class)
                .isEqualTo("NEW_ORGANIZATION_COVERAGE")
                .path("organization.proposalsToDecide.nodes[0].coverageRequest.newOrganizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(cafe);
        district.done("rejectProposal", input("id", proposal, "note", "先选派指导员"));
        assertThat(secretary.coverageOf(cafe)).isEqualTo("NOT_COVERED");
        cover("AFFILIATED", street, cafe);
        assertThat(secretary.problem("proposeCoverage", Quarter.coverage("AFFILIATED", street, cafe)))
                .isEqualTo("COVERAGE_ESTABLISHED");
    }

    @Test
    void asksEachModeForItsEvidence() {
        String branch = root.branch("branch", street);
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        assertThat(refused("INDEPENDENT", branch, cafe)).isEqualTo("COVERAGE_MEMBERS_TOO_FEW newOrganizationIds");
        assertThat(refused("INDEPENDENT", joint, mill))
                .isEqualTo("COVERAGE_PARTY_ORGANIZATION_TYPE partyOrganizationId");
        assertThat(refused("INDEPENDENT", branch, mill, cafe)).isEqualTo("COVERAGE_ONE_UNIT newOrganizationIds");
        assertThat(refused("AFFILIATED", street, mill, cafe)).isEqualTo("COVERAGE_ONE_UNIT newOrganizationIds");
        assertThat(refused("CLUSTERED", joint, cafe)).isEqualTo("COVERAGE_UNITS_COUNT newOrganizationIds");
        assertThat(refused("CLUSTERED", joint, cafe, cafe)).isEqualTo("COVERAGE_UNITS_COUNT newOrganizationIds");
        assertThat(refused("CLUSTERED", branch, cafe, club))
                .isEqualTo("COVERAGE_PARTY_ORGANIZATION_TYPE partyOrganizationId");
        cover("INDEPENDENT", branch, mill);
        String other = secretary.unit(street, "蓝天物流");
        assertThat(refused("INDEPENDENT", branch, other)).isEqualTo("COVERAGE_BRANCH_TAKEN partyOrganizationId");
        cover("CLUSTERED", joint, cafe, club);
        cover("CLUSTERED", joint, other);
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("4/4");
        secretary.done("suspendNewOrganization", input("id", secretary.unit(street, "停业店", "fullMemberCount", 5)));
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("4/4");
    }

    @Test
    void asksForTheEvidenceAgainOnTheDayOfTheDecision() {
        String proposal = secretary.propose("INDEPENDENT", root.branch("branch", street), mill);
        secretary.done("correctNewOrganization", input("id", mill, "fullMemberCount", 2));

        assertThat(district.problemAt("approveProposal", input("id", proposal)))
                .isEqualTo("COVERAGE_MEMBERS_TOO_FEW id");
        secretary.done("suspendNewOrganization", input("id", mill));
        assertThat(district.problem("approveProposal", input("id", proposal)))
                .isEqualTo("NEW_ORGANIZATION_NOT_OPERATING");
    }

    @Test
    void fallsBackWhenThePartyOrganizationIsNoMore() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        cover("CLUSTERED", joint, cafe, club);
        secretary.instruct(secretary.member("王一", street), cafe);
        root.done("retireOrganization", input("id", joint));

        assertThat(secretary.coverageOf(cafe)).isEqualTo("WORK_COVERED");
        assertThat(secretary.coverageOf(club)).isEqualTo("NOT_COVERED");
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("0/3");
        assertThat(indicator("K22_WORK")).isEqualTo("1/3");
        assertThat(secretary.problemAt("endCoverage", input("id", club, "reason", "x")))
                .isEqualTo("COVERAGE_NOT_ESTABLISHED id");
        cover("AFFILIATED", street, club);
        secretary.done("endCoverage", input("id", club, "reason", "改为联建"));
        secretary
                .ask("{ newOrganization(id: \"%s\") { coverage establishments { nodes { mode endReason } } } }"
                        .formatted(club))
                .path("newOrganization.coverage")
                .entity(String.class)
                .isEqualTo("NOT_COVERED")
                .path("newOrganization.establishments.nodes[1].endReason")
                .entity(String.class)
                .isEqualTo("改为联建");
    }

    @Test
    void takesOneOfTwoThatAreProposedAtOnce() throws Exception {
        List<String> answers = AtOnce.of(
                2,
                number -> () -> String.join(
                        ",", secretary.problems("proposeCoverage", Quarter.coverage("AFFILIATED", street, cafe))));

        assertThat(answers).containsExactlyInAnyOrder("", "COVERAGE_PROPOSED");
    }

    @Test
    void goesOnWithTheBranchThatTakesOver() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        String heir = root.organization("heir", "JOINT_BRANCH", street);
        cover("CLUSTERED", joint, mill, cafe, club);
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("3/3");
        merge(joint, heir);

        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("3/3");
        secretary
                .ask("""
                        { organization(id: "%s") { coveredNewOrganizations { nodes { id } } }
                          newOrganization(id: "%s") { establishments { nodes { endReason partyOrganization { id } } } } }""".formatted(heir, cafe))
                .path("organization.coveredNewOrganizations.nodes[*].id")
                .entityList(String.class)
                .containsExactly(mill, cafe, club)
                .path("newOrganization.establishments.nodes[*].partyOrganization.id")
                .entityList(String.class)
                .containsExactly(joint, heir)
                .path("newOrganization.establishments.nodes[0].endReason")
                .entity(String.class)
                .satisfies(reason -> assertThat(reason).contains("heir"));
    }

    @Test
    void takesNoBranchAboveTheUnitForItsOwn() {
        String community = root.organization("c", "PARTY_COMMITTEE", street);
        String shop = secretary.unit(community, "便利店");

        assertThat(refused("INDEPENDENT", community, shop)).isEqualTo("COVERAGE_BRANCH_ABOVE partyOrganizationId");
        cover("AFFILIATED", community, shop);
    }

    @Test
    void countsOnlyThoseThatShareOrOwnTheBranch() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        String branch = root.branch("branch", street);
        cover("AFFILIATED", joint, cafe);
        assertThat(refused("CLUSTERED", joint, club)).isEqualTo("COVERAGE_UNITS_COUNT newOrganizationIds");
        secretary.done("endCoverage", input("id", cafe, "reason", "改为联建"));
        cover("AFFILIATED", branch, cafe);
        cover("INDEPENDENT", branch, mill);
        String other = secretary.unit(street, "蓝天物流");
        cover("AFFILIATED", branch, other);
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("1/4");
    }

    @Test
    void warnsOfTheLastThatSharesABranch() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        cover("CLUSTERED", joint, cafe, club);
        assertThat(isAlone(cafe)).isFalse();
        secretary.done("closeNewOrganization", input("id", club));

        assertThat(isAlone(cafe)).isTrue();
        assertThat(indicator("K22_ORGANIZATION")).isEqualTo("1/2");
        cover("CLUSTERED", joint, mill);
        assertThat(isAlone(cafe)).isFalse();
    }

    @Test
    void leadsFromHangingOnAnotherToABranchOfItsOwnWithoutAGap() {
        String branch = root.branch("branch", street);
        cover("AFFILIATED", street, mill);
        district.done("rejectProposal", input("id", secretary.propose("INDEPENDENT", branch, mill), "note", "先发展党员"));
        assertThat(root.groups(city, "K22_ORGANIZATION")).contains("AFFILIATED 0/1");
        assertThat(secretary.error("suspendNewOrganization", input("id", mill, "version", 0)))
                .isEqualTo("CONFLICT");
        cover("INDEPENDENT", branch, mill);

        assertThat(root.groups(city, "K22_ORGANIZATION")).containsExactlyInAnyOrder("INDEPENDENT 1/1", "NONE 0/2");
        secretary
                .ask("{ newOrganization(id: \"%s\") { establishments { nodes { mode validFrom validTo } } } }"
                        .formatted(mill))
                .path("newOrganization.establishments.nodes[*].mode")
                .entityList(String.class)
                .containsExactly("AFFILIATED", "INDEPENDENT")
                .path("newOrganization.establishments.nodes[0].validTo")
                .entity(String.class)
                .isEqualTo(Quarter.today().toString());
    }

    @Test
    void isDecidedAboveAllWhoKeepTheUnits() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        String community = root.organization("c", "PARTY_COMMITTEE", street);
        String shop = secretary.unit(community, "便利店");
        for (String[] order : List.of(new String[] {shop, cafe}, new String[] {cafe, shop})) {
            String proposal = secretary.propose("CLUSTERED", joint, order);
            district.ask("{ node(id: \"%s\") { ... on Proposal { decider { id } } } }".formatted(proposal))
                    .path("node.decider.id")
                    .entity(String.class)
                    .isEqualTo(districtId);
            district.done("rejectProposal", input("id", proposal, "note", "再议"));
        }
    }

    @Test
    void hangsAUnitOnAnyPartyOrganizationAboveItsKeeper() {
        String community = root.organization("c", "PARTY_COMMITTEE", street);
        Quarter below = root.client(api, community, WORK);
        String shop = below.unit(community, "便利店");
        assertThat(below.problemAt("proposeCoverage", Quarter.coverage("INDEPENDENT", street, shop)))
                .isEqualTo("NOT_FOUND partyOrganizationId");
        root.acting(api, "1-1-1").done("approveProposal", input("id", below.propose("AFFILIATED", street, shop)));

        assertThat(below.coverageOf(shop)).isEqualTo("ESTABLISHED");
    }

    @Test
    void givesABranchToOneOfTwoUnitsThatAreApprovedAtOnce() throws Exception {
        String branch = root.branch("branch", street);
        String elsewhere = root.organization("1-1-2", "WORK_COMMITTEE", districtId);
        Quarter clerk = root.client(api, districtId, WORK);
        List<String> proposals = List.of(
                clerk.propose("INDEPENDENT", branch, mill),
                clerk.propose("INDEPENDENT", branch, root.unit(elsewhere, "蓝天物流")));
        List<String> answers = AtOnce.of(
                2,
                number -> () ->
                        String.join(",", district.problems("approveProposal", input("id", proposals.get(number)))));

        assertThat(answers).containsExactlyInAnyOrder("", "COVERAGE_BRANCH_TAKEN");
    }

    @Test
    void takesFromOneToTwentyUnits() {
        String joint = root.organization("joint", "JOINT_BRANCH", street);
        assertThat(refused("CLUSTERED", joint)).isEqualTo("COVERAGE_UNITS_COUNT newOrganizationIds");
        String[] many = IntStream.range(0, 21).mapToObj(String::valueOf).toArray(String[]::new);
        assertThat(refused("CLUSTERED", joint, many)).isEqualTo("COVERAGE_UNITS_COUNT newOrganizationIds");
    }

    private boolean isAlone(String unit) {
        return secretary
                .ask("{ newOrganization(id: \"%s\") { aloneInJointBranch } }".formatted(unit))
                .path("newOrganization.aloneInJointBranch")
                .entity(Boolean.class)
                .get();
    }

    private String refused(String mode, String party, String... units) {
        return secretary.problemAt("proposeCoverage", Quarter.coverage(mode, party, units));
    }
}

package org.gangju.twonew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import java.util.List;
import org.gangju.testkit.load.AtOnce;
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

    private String refused(String mode, String party, String... units) {
        return secretary.problemAt("proposeCoverage", Quarter.coverage(mode, party, units));
    }
}

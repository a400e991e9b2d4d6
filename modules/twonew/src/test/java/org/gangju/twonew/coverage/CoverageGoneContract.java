package org.gangju.twonew.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangju.testkit.api.ApiCaller.input;

import org.gangju.twonew.Quarter;
import org.gangju.twonew.StreetContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No proposal waits for a decision on what is no more, nor for a superior that is no more. */
@SuppressWarnings("NullAway.Init")
abstract class CoverageGoneContract extends StreetContract {

    private String joint;
    private String cafe;
    private String club;

    @BeforeEach
    void registers() {
        joint = root.organization("joint", "JOINT_BRANCH", street);
        cafe = secretary.unit(street, "一心咖啡");
        club = secretary.unit(street, "民乐社");
    }

    @Test
    void isGivenUpWhenOneOfItsUnitsCloses() {
        String proposal = secretary.propose("CLUSTERED", joint, cafe, club);
        secretary.done("closeNewOrganization", input("id", club));

        assertThat(status(proposal)).isEqualTo("WITHDRAWN");
        assertThat(district.problem("approveProposal", input("id", proposal))).isEqualTo("PROPOSAL_NOT_OPEN");
        assertThat(secretary.coverageOf(cafe)).isEqualTo("NOT_COVERED");
        cover("AFFILIATED", street, cafe);
        assertThat(secretary.coverageOf(cafe)).isEqualTo("ESTABLISHED");
    }

    @Test
    void isGivenUpWhenThePartyOrganizationRetires() {
        String other = secretary.propose("AFFILIATED", street, secretary.unit(street, "红光机械"));
        String proposal = secretary.propose("CLUSTERED", joint, cafe, club);
        root.done("retireOrganization", input("id", joint));

        assertThat(status(proposal)).isEqualTo("WITHDRAWN");
        assertThat(status(other)).isEqualTo("PROPOSED");
    }

    @Test
    void isGivenUpThoughItWasApprovedForALaterDay() {
        String proposal = secretary.propose("CLUSTERED", joint, cafe, club);
        district.done(
                "approveProposal",
                input(
                        "id",
                        proposal,
                        "effectiveOn",
                        Quarter.today().plusDays(30).toString()));
        root.done("retireOrganization", input("id", joint));

        assertThat(status(proposal)).isEqualTo("WITHDRAWN");
    }

    @Test
    void isGivenUpWhenTheKeeperIsMerged() {
        String keeper = root.organization("c", "PARTY_COMMITTEE", street);
        String heir = root.organization("d", "PARTY_COMMITTEE", street);
        String shop = root.unit(keeper, "便利店");
        String proposal = root.propose("AFFILIATED", street, shop);
        merge(keeper, heir);

        assertThat(status(proposal)).isEqualTo("WITHDRAWN");
        assertThat(root.problems("proposeCoverage", Quarter.coverage("AFFILIATED", street, shop)))
                .isEmpty();
    }

    @Test
    void isDecidedByTheOneThatTheSuperiorIsMergedInto() {
        String superior = root.organization("c", "PARTY_COMMITTEE", street);
        String heir = root.organization("d", "PARTY_COMMITTEE", street);
        String keeper = root.organization("c-1", "GENERAL_BRANCH", superior);
        String proposal = root.propose("AFFILIATED", street, root.unit(keeper, "便利店"));
        assertThat(decider(proposal)).isEqualTo(superior);
        merge(superior, heir);

        assertThat(decider(proposal)).isEqualTo(heir);
        root.acting(api, "d").done("approveProposal", input("id", proposal));
    }

    @Test
    void isDecidedAboveWhereTheSuperiorIsNoMore() {
        String superior = root.organization("c", "PARTY_COMMITTEE", street);
        String keeper = root.organization("c-1", "GENERAL_BRANCH", superior);
        String proposal = root.propose("AFFILIATED", street, root.unit(keeper, "便利店"));
        root.done("moveOrganization", input("id", keeper, "parentId", street));
        root.done("retireOrganization", input("id", superior));

        assertThat(decider(proposal)).isEqualTo(street);
        root.acting(api, "1-1-1").done("approveProposal", input("id", proposal));
    }

    private String status(String proposal) {
        return root.ask("{ node(id: \"%s\") { ... on Proposal { status } } }".formatted(proposal))
                .path("node.status")
                .entity(String.class)
                .get();
    }

    private String decider(String proposal) {
        return root.ask("{ node(id: \"%s\") { ... on Proposal { decider { id } } } }".formatted(proposal))
                .path("node.decider.id")
                .entity(String.class)
                .get();
    }
}

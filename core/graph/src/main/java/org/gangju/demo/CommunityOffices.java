package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.office.Office;

/**
 * Who leads a community: the secretary of its party organization is mostly the director of its elected committee too
 * (一肩挑).
 */
final class CommunityOffices {

    private static final double CHANCE_OF_A_SECRETARY = 0.98;
    private static final double CHANCE_OF_A_DIRECTOR = 0.96;
    private static final double CHANCE_OF_BOTH_IN_ONE = 0.7;
    private static final double CHANCE_OF_A_MEMBER = 0.5;
    private static final double CHANCE_OF_A_DEPUTY = 0.7;
    private static final double CHANCE_OF_A_PREDECESSOR = 0.3;

    private final Dice dice;
    private final OfficeSketch party;
    private final OfficeSketch committee;
    private final List<Candidate> candidates;

    private CommunityOffices(Dice dice, OfficeSketch party, OfficeSketch committee, List<Candidate> candidates) {
        this.dice = dice;
        this.party = party;
        this.committee = committee;
        this.candidates = candidates;
    }

    /** Fills the offices of both, from among the members of a branch. */
    static void fill(long seed, OfficeSketch party, OfficeSketch committee, FilledBranch branch) {
        List<Candidate> candidates = new ArrayList<>(branch.candidates());
        if (candidates.isEmpty()) {
            return;
        }
        Dice dice = Dice.of(seed, branch.sketch().parentCode(), "offices");
        dice.shuffle(candidates);
        CommunityOffices offices = new CommunityOffices(dice, party, committee, candidates);
        offices.fillParty();
        offices.fillCommittee();
    }

    private void fillParty() {
        if (dice.chance(CHANCE_OF_A_SECRETARY)) {
            party.fill(Office.SECRETARY, candidates.getFirst());
        }
        if (candidates.size() > 2 && dice.chance(CHANCE_OF_A_DEPUTY)) {
            party.fill(Office.DEPUTY_SECRETARY, candidates.get(2));
        }
        if (candidates.size() > 1 && dice.chance(CHANCE_OF_A_PREDECESSOR)) {
            party.precede(Office.SECRETARY, candidates.getLast(), PeopleSketch.TODAY.minusDays(dice.below(200)));
        }
    }

    private void fillCommittee() {
        if (dice.chance(CHANCE_OF_A_DIRECTOR)) {
            fillDirector();
        }
        if (dice.chance(CHANCE_OF_A_DEPUTY)) {
            committee.fill(Office.DEPUTY_DIRECTOR, name());
        }
        int others = 2 + dice.below(3);
        for (int count = 0; count < others; count++) {
            committee.fill(Office.COMMITTEE_MEMBER, name());
        }
    }

    private void fillDirector() {
        if (dice.chance(CHANCE_OF_BOTH_IN_ONE)) {
            committee.fill(Office.DIRECTOR, candidates.getFirst());
            return;
        }
        if (candidates.size() > 1 && dice.chance(CHANCE_OF_A_MEMBER)) {
            committee.fill(Office.DIRECTOR, candidates.get(1));
            return;
        }
        committee.fill(Office.DIRECTOR, name());
    }

    /** Of somebody who is no member. */
    private String name() {
        return PeopleSketch.NAMES.next(dice, dice.chance(0.5));
    }
}

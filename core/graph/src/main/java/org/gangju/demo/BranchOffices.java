package org.gangju.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.office.Office;
import org.gangju.spi.office.OfficeBasis;

/** Who leads a branch: nearly all have a secretary, most of the larger ones a committee. */
final class BranchOffices {

    /** With so many full members a branch has a committee. */
    static final int FULL_MEMBERS_FOR_A_COMMITTEE = 7;

    /** A committee has as many people at least. */
    static final int SMALLEST_COMMITTEE = 3;

    private static final int SIZES_OF_COMMITTEES = 3;
    private static final int TOO_LARGE_A_COMMITTEE = 8;
    private static final double CHANCE_OF_A_SECRETARY = 0.96;
    private static final double CHANCE_OF_A_COMMITTEE = 0.85;
    private static final double CHANCE_OF_TOO_LARGE_A_COMMITTEE = 0.01;
    private static final double CHANCE_OF_A_DEPUTY = 0.6;
    private static final double CHANCE_OF_A_PREDECESSOR = 0.35;
    private static final int LONGEST_VACANCY_IN_DAYS = 200;

    private final Dice dice;
    private final OfficeSketch offices;
    private final List<Candidate> candidates;

    private BranchOffices(Dice dice, OfficeSketch offices, List<Candidate> candidates) {
        this.dice = dice;
        this.offices = offices;
        this.candidates = candidates;
    }

    /** @param since the first day of the present term */
    static OfficeSketch of(long seed, FilledBranch branch, LocalDate since) {
        Dice dice = Dice.of(seed, branch.code(), "offices");
        List<Candidate> candidates = new ArrayList<>(branch.candidates());
        dice.shuffle(candidates);
        OfficeSketch offices = OfficeSketch.of(branch.path(), since, OfficeBasis.ELECTED);
        new BranchOffices(dice, offices, candidates).fill();
        return offices;
    }

    private void fill() {
        boolean large = candidates.size() >= FULL_MEMBERS_FOR_A_COMMITTEE;
        if (!candidates.isEmpty() && dice.chance(CHANCE_OF_A_SECRETARY)) {
            offices.fill(Office.SECRETARY, candidates.getFirst());
        }
        if (large && dice.chance(CHANCE_OF_A_COMMITTEE)) {
            committee();
        }
        if (candidates.size() > 1 && dice.chance(CHANCE_OF_A_PREDECESSOR)) {
            LocalDate vacated = PeopleSketch.TODAY.minusDays(dice.below(LONGEST_VACANCY_IN_DAYS));
            offices.precede(Office.SECRETARY, candidates.getLast(), vacated);
        }
    }

    /** With the secretary, for whom the first place is kept. */
    private void committee() {
        int usual = SMALLEST_COMMITTEE + dice.below(SIZES_OF_COMMITTEES);
        int size = dice.chance(CHANCE_OF_TOO_LARGE_A_COMMITTEE) ? TOO_LARGE_A_COMMITTEE : usual;
        int first = offices.isFilled(Office.SECRETARY) ? 1 : 0;
        List<Candidate> others = candidates.subList(1, Math.min(candidates.size(), size + 1 - first));
        boolean deputy = dice.chance(CHANCE_OF_A_DEPUTY);
        for (int index = 0; index < others.size(); index++) {
            Office office = deputy && index == 0 ? Office.DEPUTY_SECRETARY : Office.COMMITTEE_MEMBER;
            offices.fill(office, others.get(index));
        }
    }
}

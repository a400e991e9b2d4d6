package org.gangju.demo;

import java.util.ArrayList;
import java.util.List;
import org.gangju.spi.grid.GridRole;
import org.gangju.spi.office.Office;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.tree.TreePath;

/**
 * Writes who leads districts and streets, and the streets' chiefs: full members below them who hold no other office, where there are some.
 *
 * @param neighbourhood who they are
 * @param rows on their way; every write takes all of them in, so that the next one sees who is taken
 */
record LeadershipDetails(long seed, Neighbourhood neighbourhood, DemoRows rows) {

    private static final double CHANCE_OF_A_SECRETARY = 0.97;
    private static final double CHANCE_OF_A_PREDECESSOR = 0.4;

    void write(Site.Leadership leadership, TreePath organization, TreePath grid) {
        rows.flush();
        List<Candidate> candidates = new ArrayList<>(neighbourhood.candidates(organization));
        Dice dice = Dice.of(seed, leadership.superior(), "leadership");
        dice.shuffle(candidates);
        OfficeSketch offices = OfficeSketch.of(
                organization, PeopleSketch.TODAY.minusDays(60L + dice.below(1200)), OfficeBasis.APPOINTED);
        List<Office> wanted = offices(leadership, dice);
        for (int index = 0; index < Math.min(wanted.size(), candidates.size()); index++) {
            offices.fill(wanted.get(index), candidates.get(index));
        }
        if (candidates.size() > wanted.size() && dice.chance(CHANCE_OF_A_PREDECESSOR)) {
            offices.precede(Office.SECRETARY, candidates.getLast(), PeopleSketch.TODAY.minusDays(dice.below(100)));
        }
        offices.write(rows);
        if (!leadership.district()) {
            new GridDuties(seed, organization, candidates, rows)
                    .write(leadership.superior(), grid, GridRole.LANE_CHIEF, NetSketch.DRAWN_ON, null);
        }
    }

    private static List<Office> offices(Site.Leadership leadership, Dice dice) {
        List<Office> offices = new ArrayList<>();
        if (dice.chance(CHANCE_OF_A_SECRETARY)) {
            offices.add(Office.SECRETARY);
        }
        int deputies = 1 + dice.below(leadership.district() ? 3 : 2);
        int officers = 1 + dice.below(leadership.district() ? 3 : 2);
        for (int count = 0; count < deputies; count++) {
            offices.add(Office.DEPUTY_SECRETARY);
        }
        for (int count = 0; count < officers; count++) {
            offices.add(Office.PARTY_AFFAIRS_OFFICER);
        }
        return offices;
    }
}

package org.gangju.demo;

import org.gangju.spi.office.Office;
import org.gangju.spi.office.OfficeBasis;
import org.gangju.spi.tree.TreePath;

/**
 * Writes what belongs to a site as a whole, when the members of its first branch are there.
 *
 * @param places where the site and everything in it are
 * @param neighbourhood what else is below its superior
 * @param rows on their way
 */
record SiteDetails(long seed, SitePlaces places, Neighbourhood neighbourhood, DemoRows rows) {

    private static final double CHANCE_OF_A_DIRECTOR = 0.95;
    private static final double CHANCE_OF_A_DEPUTY = 0.6;

    void write(FilledBranch first) {
        switch (places.site().site()) {
            case Site.Community community -> writeCommunity(community.superior(), first);
            case Site.Institution institution -> writeInstitution(institution.superior(), first);
            case Site.Leadership leadership -> {}
        }
    }

    private void writeCommunity(String code, FilledBranch first) {
        TreePath party = places.tree().place(code);
        TreePath committee = places.tree().place(code + SiteCodes.COMMITTEE);
        OfficeSketch ofTheParty = led(code, party, above(party));
        OfficeSketch ofTheCommittee = led(code + SiteCodes.COMMITTEE, committee, above(committee));
        CommunityOffices.fill(seed, ofTheParty, ofTheCommittee, first);
        ofTheParty.write(rows);
        ofTheCommittee.write(rows);
        new GridDetails(seed, places, rows).write(code, first.candidates());
    }

    /** Its terms, and the offices of the last of them. */
    private OfficeSketch led(String code, TreePath organization, TreePath superior) {
        var terms = TermSketch.of(seed, code, TermSketch.COMMUNITY_YEARS);
        new TermRows(rows, organization, superior).write(terms);
        return OfficeSketch.of(organization, terms.getLast().startsOn(), OfficeBasis.ELECTED);
    }

    private void writeInstitution(String superior, FilledBranch first) {
        String code = first.sketch().parentCode();
        TreePath institution = places.tree().place(code);
        new RelationSketch(seed, code, institution, rows)
                .write(neighbourhood.communities(places.tree().place(superior)));
        Dice dice = Dice.of(seed, code, "offices");
        OfficeSketch offices = OfficeSketch.of(
                institution, PeopleSketch.TODAY.minusDays(100L + dice.below(1500)), OfficeBasis.APPOINTED);
        var candidates = first.candidates();
        if (!candidates.isEmpty() && dice.chance(CHANCE_OF_A_DIRECTOR)) {
            offices.fill(Office.DIRECTOR, candidates.getFirst());
        }
        if (candidates.size() > 2 && dice.chance(CHANCE_OF_A_DEPUTY)) {
            offices.fill(Office.DEPUTY_DIRECTOR, candidates.get(1));
            offices.precede(Office.DIRECTOR, candidates.get(2), PeopleSketch.TODAY.minusDays(dice.below(200)));
        }
        offices.write(rows);
    }

    private static TreePath above(TreePath path) {
        return new TreePath(path.value().substring(0, path.value().length() - TreePath.SEGMENT));
    }
}

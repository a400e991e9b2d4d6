package org.gangju.demo;

/**
 * How much is made for a number of members. On a city that is large enough, a million members get about 60,000
 * organizations and 100,000 grids, fewer members as many fewer.
 *
 * @param members all of them
 * @param availableCommunities how many the tree has
 * @param availableInstitutions for how many the city has room
 */
record DemoScale(int members, int availableCommunities, int availableInstitutions) {

    static final int MAXIMUM_MEMBERS = 1_000_000;

    private static final int MEMBERS_OF_A_COMMUNITY = 36;
    private static final int MEMBERS_FOR_AN_INSTITUTION = 285;
    private static final int MEMBERS_OF_AN_INSTITUTION = 43;
    private static final int MEMBERS_FOR_A_GRID = 10;

    /** How many communities get something; the others stay as they were imported. */
    int communities() {
        int wanted = Math.ceilDiv(members, MEMBERS_OF_A_COMMUNITY);
        return Math.min(wanted, availableCommunities);
    }

    int institutions() {
        return Math.min(members / MEMBERS_FOR_AN_INSTITUTION, availableInstitutions);
    }

    int membersOfInstitutions() {
        return institutions() * MEMBERS_OF_AN_INSTITUTION;
    }

    int membersOfCommunities() {
        return members - membersOfInstitutions();
    }

    int grids() {
        return Math.ceilDiv(members, MEMBERS_FOR_A_GRID);
    }
}

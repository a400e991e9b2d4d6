package org.gangju.division;

import org.gangju.spi.organization.OrganizationType;
import org.jspecify.annotations.Nullable;

/** What an organization is called, in full and for short. */
record Title(OrganizationType type, String name, String shortName) {

    private static final String PARTY = "中国共产党";
    private static final String ELECTED = "-J";

    /** A committee that a congress of the party elects. */
    static Title committee(OrganizationType type, String place, String shortName) {
        return new Title(type, PARTY + place + "委员会", shortName);
    }

    /** A committee that the one above appoints, for a street or for a unit that is no administrative division. */
    static Title workCommittee(String place) {
        return new Title(OrganizationType.WORK_COMMITTEE, PARTY + place + "工作委员会", place + "党工委");
    }

    static Title generalBranch(String place) {
        return new Title(OrganizationType.GENERAL_BRANCH, PARTY + place + "总支部委员会", place + "党总支");
    }

    /** The party organization of a division. */
    PlannedOrganization organization(String divisionCode, @Nullable String parentCode) {
        return new PlannedOrganization(divisionCode, divisionCode, parentCode, type, name, shortName);
    }

    /** The committee that a community or village elects, under its party organization. */
    PlannedOrganization elected(String divisionCode) {
        return new PlannedOrganization(divisionCode + ELECTED, divisionCode, divisionCode, type, name, shortName);
    }
}

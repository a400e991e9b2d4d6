package org.gangju.division;

import java.util.regex.Pattern;
import org.gangju.spi.organization.OrganizationType;

/** The party committee of a district, county, banner or county-level city, or of what only counts as one. */
final class CountyTitle {

    private static final Pattern DIVISION = Pattern.compile("[区县旗市]$");
    // Development zones and the like carry 71 to 79 in the places of the county.
    private static final char QUASI_COUNTY = '7';

    private CountyTitle() {}

    static Title of(String code, String name) {
        if (isDivision(code, name)) {
            return Title.committee(OrganizationType.DISTRICT_COMMITTEE, name, name + "委");
        }
        return Title.workCommittee(Ending.ADMINISTRATION.cutFrom(name));
    }

    private static boolean isDivision(String code, String name) {
        boolean quasi = code.charAt(DivisionFile.CITIES.codeLength()) == QUASI_COUNTY;
        return !quasi && DIVISION.matcher(name).find();
    }
}

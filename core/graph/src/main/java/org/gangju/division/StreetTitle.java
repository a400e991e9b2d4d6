package org.gangju.division;

import java.util.regex.Pattern;
import org.gangju.spi.organization.OrganizationType;

/** The party committee of a town or township, or the work committee of a street or quasi-unit. */
final class StreetTitle {

    private static final Pattern TOWN = Pattern.compile("(?:镇|乡|苏木)$");
    private static final Ending OFFICE = Ending.of("(?<=街道|地区)(?:办事处|办)$");
    private static final char FIRST_OF_TOWNS = '1';
    private static final char FIRST_OF_QUASI_UNITS = '4';

    private StreetTitle() {}

    static Title of(String code, String name) {
        if (isTown(code, name)) {
            return Title.committee(OrganizationType.PARTY_COMMITTEE, name, name + "党委");
        }
        return Title.workCommittee(Ending.ADMINISTRATION.cutFrom(OFFICE.cutFrom(name)));
    }

    // The sequence decides: 400 to 599 are farms, parks and zones even where their names end like a town's.
    private static boolean isTown(String code, String name) {
        char sequence = code.charAt(DivisionFile.AREAS.codeLength());
        if (sequence >= FIRST_OF_QUASI_UNITS) {
            return false;
        }
        return sequence >= FIRST_OF_TOWNS || TOWN.matcher(name).find();
    }
}

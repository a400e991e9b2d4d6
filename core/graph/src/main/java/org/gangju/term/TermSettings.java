package org.gangju.term;

import java.time.LocalDate;
import java.util.Set;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long terms last; the guide to the settings names the source of each default.
 *
 * @param years of most organizations
 * @param communityYears of the committees of communities and villages
 * @param noticeMonths how long before its end an election is due
 * @param longestExtensionMonths how far all extensions of a term together may lead beyond its end
 */
@ConfigurationProperties("gangju.terms")
record TermSettings(
        @DefaultValue("3") int years,
        @DefaultValue("5") int communityYears,
        @DefaultValue("6") int noticeMonths,
        @DefaultValue("12") int longestExtensionMonths) {

    /** The codes of the divisions of communities and villages are so long. */
    private static final int COMMUNITY_CODE = 12;

    private static final Set<String> COMMITTEES =
            Set.of(OrganizationType.RESIDENTS_COMMITTEE.name(), OrganizationType.VILLAGE.name());

    /** The longest that a term of this organization lasts, in years. */
    int yearsOf(OrganizationView organization) {
        String division = organization.divisionCode();
        boolean community =
                COMMITTEES.contains(organization.type()) || (division != null && division.length() == COMMUNITY_CODE);
        return community ? communityYears : years;
    }

    /** The latest end of terms for which an election is due on a day. */
    LocalDate dueUpTo(LocalDate day) {
        return day.plusMonths(noticeMonths);
    }

    /** The first day on which an election is due for a term with this end. */
    LocalDate noticeOf(LocalDate end) {
        LocalDate day = end.minusMonths(noticeMonths);
        // Months have different lengths: the 28th of February is six months before the 31st of August but not the
        // reverse.
        while (dueUpTo(day).isBefore(end)) {
            day = day.plusDays(1);
        }
        return day;
    }

    LocalDate longestExtensionOf(LocalDate end) {
        return end.plusMonths(longestExtensionMonths);
    }
}

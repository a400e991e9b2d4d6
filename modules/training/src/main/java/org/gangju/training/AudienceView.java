package org.gangju.training;

import java.util.List;
import org.gangju.spi.member.Audience;
import org.gangju.spi.member.MemberStatus;
import org.gangju.spi.organization.OrganizationLevel;

/** An audience as the API shows it, every part sorted. */
record AudienceView(
        List<String> organizationTypes,
        List<OrganizationLevel> organizationLevels,
        List<MemberStatus> memberStatuses,
        List<String> offices) {

    static AudienceView of(Audience audience) {
        return new AudienceView(
                audience.organizationTypes().stream().sorted().toList(),
                audience.levels().stream().sorted().toList(),
                audience.statuses().stream().sorted().toList(),
                audience.offices().stream().sorted().toList());
    }
}

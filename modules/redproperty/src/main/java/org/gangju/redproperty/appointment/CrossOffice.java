package org.gangju.redproperty.appointment;

import java.util.stream.Stream;
import org.gangju.redproperty.PartyTypes;
import org.gangju.redproperty.committee.OwnersCommitteeView;
import org.gangju.redproperty.company.PropertyCompanyView;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;
import org.jspecify.annotations.Nullable;

/** The offices that are held by cross-appointment, each with the kind of organization that has it. */
public enum CrossOffice {
    PROPERTY_MANAGER(PropertyCompanyView.ORGANIZATION_TYPE),
    PROPERTY_DEPUTY_MANAGER(PropertyCompanyView.ORGANIZATION_TYPE),
    OWNERS_COMMITTEE_SECRETARY(OwnersCommitteeView.ORGANIZATION_TYPE),
    CONCURRENT_COMMITTEE_MEMBER(null);

    /** The one type of organization that has it; null for party organizations. */
    private final @Nullable String type;

    CrossOffice(@Nullable String type) {
        this.type = type;
    }

    /** @throws RuleViolation CROSS_OFFICE_NOT_OF_TARGET at {@code office} */
    static CrossOffice of(String office, OrganizationView target) {
        return Stream.of(values())
                .filter(candidate -> candidate.name().equals(office) && candidate.isOf(target.type()))
                .findFirst()
                .orElseThrow(
                        () -> new RuleViolation(CrossRule.CROSS_OFFICE_NOT_OF_TARGET, "office", target.shortName()));
    }

    private boolean isOf(String organization) {
        boolean party = PartyTypes.contains(organization)
                || OrganizationType.WORK_COMMITTEE.name().equals(organization);
        return type == null ? party : type.equals(organization);
    }
}

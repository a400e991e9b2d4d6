package org.gangju.office;

import static org.gangju.spi.organization.OrganizationType.BRANCH;
import static org.gangju.spi.organization.OrganizationType.CITY_COMMITTEE;
import static org.gangju.spi.organization.OrganizationType.DISTRICT_COMMITTEE;
import static org.gangju.spi.organization.OrganizationType.GENERAL_BRANCH;
import static org.gangju.spi.organization.OrganizationType.GOVERNMENT_DEPARTMENT;
import static org.gangju.spi.organization.OrganizationType.JOINT_BRANCH;
import static org.gangju.spi.organization.OrganizationType.PARTY_COMMITTEE;
import static org.gangju.spi.organization.OrganizationType.PUBLIC_INSTITUTION;
import static org.gangju.spi.organization.OrganizationType.RESIDENTS_COMMITTEE;
import static org.gangju.spi.organization.OrganizationType.STATE_OWNED_ENTERPRISE;
import static org.gangju.spi.organization.OrganizationType.TEMPORARY_BRANCH;
import static org.gangju.spi.organization.OrganizationType.VILLAGE;
import static org.gangju.spi.organization.OrganizationType.WORK_COMMITTEE;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.member.Participant;
import org.gangju.spi.office.Office;
import org.gangju.spi.organization.OrganizationStatus;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;

/** Which organizations have an office, and who may hold it. Kinds and offices of modules are for the modules to rule. */
final class OfficeEligibility {

    private static final Set<String> PARTY = names(
            CITY_COMMITTEE,
            DISTRICT_COMMITTEE,
            WORK_COMMITTEE,
            PARTY_COMMITTEE,
            GENERAL_BRANCH,
            BRANCH,
            JOINT_BRANCH,
            TEMPORARY_BRANCH);

    private static final Set<String> DIRECTED =
            names(RESIDENTS_COMMITTEE, VILLAGE, GOVERNMENT_DEPARTMENT, STATE_OWNED_ENTERPRISE, PUBLIC_INSTITUTION);

    private static final Set<String> OF_THE_CORE = names(OrganizationType.values());

    private OfficeEligibility() {}

    /** Only one holds it at a time. */
    static boolean sole(String office) {
        return office.equals(Office.SECRETARY.name()) || office.equals(Office.DIRECTOR.name());
    }

    static void requireOffice(String office, OrganizationView organization) {
        if (organization.status() == OrganizationStatus.RETIRED) {
            throw new RuleViolation(OfficeRule.OFFICE_ORGANIZATION_RETIRED, "organizationId", organization.shortName());
        }
        if (OF_THE_CORE.contains(organization.type()) && !fits(office, organization.type())) {
            throw new RuleViolation(OfficeRule.OFFICE_NOT_OF_THIS_TYPE, "office", organization.shortName());
        }
    }

    static void requireHolder(Participant holder, String office, OrganizationView organization) {
        if (holder.memberKey() == null && ofTheParty(office, organization.type())) {
            throw new RuleViolation(OfficeRule.OFFICE_NEEDS_MEMBER, "holder");
        }
    }

    private static boolean fits(String office, String type) {
        return switch (office) {
            case "SECRETARY", "DEPUTY_SECRETARY" -> PARTY.contains(type);
            case "DIRECTOR", "DEPUTY_DIRECTOR" -> DIRECTED.contains(type);
            default -> true;
        };
    }

    private static boolean ofTheParty(String office, String type) {
        return switch (office) {
            case "SECRETARY", "DEPUTY_SECRETARY", "PARTY_AFFAIRS_OFFICER" -> true;
            case "COMMITTEE_MEMBER" -> PARTY.contains(type);
            default -> false;
        };
    }

    private static Set<String> names(OrganizationType... types) {
        return Arrays.stream(types).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
}

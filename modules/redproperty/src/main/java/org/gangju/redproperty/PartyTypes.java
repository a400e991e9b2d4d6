package org.gangju.redproperty;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;
import org.gangju.spi.organization.OrganizationView;

/** The types of party organizations that a company or an estate may have. */
public final class PartyTypes {

    private static final Set<String> ALL = Stream.of(
                    OrganizationType.PARTY_COMMITTEE,
                    OrganizationType.GENERAL_BRANCH,
                    OrganizationType.BRANCH,
                    OrganizationType.JOINT_BRANCH,
                    OrganizationType.TEMPORARY_BRANCH)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private PartyTypes() {}

    public static boolean contains(String type) {
        return ALL.contains(type);
    }

    /**
     * An organization of another type will not do.
     *
     * @throws RuleViolation PROPERTY_PARTY_ORGANIZATION_EXPECTED at {@code field}
     */
    public static void require(OrganizationView organization, String field) {
        if (!contains(organization.type())) {
            throw new RuleViolation(PropertyRule.PROPERTY_PARTY_ORGANIZATION_EXPECTED, field, organization.shortName());
        }
    }
}

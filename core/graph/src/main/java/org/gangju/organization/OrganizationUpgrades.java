package org.gangju.organization;

import java.util.Map;
import java.util.Set;
import org.gangju.spi.command.RuleViolation;
import org.gangju.spi.organization.OrganizationType;

/** Which kinds of organizations become which others: only upwards. */
public final class OrganizationUpgrades {

    private static final Map<String, Set<String>> UPWARDS = Map.of(
            OrganizationType.JOINT_BRANCH.name(), Set.of(OrganizationType.BRANCH.name()),
            OrganizationType.BRANCH.name(),
                    Set.of(OrganizationType.GENERAL_BRANCH.name(), OrganizationType.PARTY_COMMITTEE.name()),
            OrganizationType.GENERAL_BRANCH.name(), Set.of(OrganizationType.PARTY_COMMITTEE.name()));

    private OrganizationUpgrades() {}

    /**
     * Lets pass what leads upwards.
     *
     * @throws RuleViolation ORGANIZATION_NOT_UPGRADABLE at {@code field} for any other way
     */
    public static void require(String from, String to, String field) {
        if (!UPWARDS.getOrDefault(from, Set.of()).contains(to)) {
            throw new RuleViolation(OrganizationRule.ORGANIZATION_NOT_UPGRADABLE, field, from, to);
        }
    }
}

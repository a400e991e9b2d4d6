package org.gangju.organization;

import org.gangju.spi.command.Rule;

/** The rules of the tree of organizations. */
enum OrganizationRule implements Rule {
    /** A retired organization takes part in nothing new. */
    ORGANIZATION_RETIRED,
    /** An organization with active organizations below it stays. */
    ORGANIZATION_HAS_SUBORDINATES,
    /** A kind is left for a higher one only. */
    ORGANIZATION_NOT_UPGRADABLE,
    /** A module that is on there registers organizations of this kind itself. */
    ORGANIZATION_REGISTERED_ELSEWHERE
}

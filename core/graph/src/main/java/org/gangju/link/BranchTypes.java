package org.gangju.link;

import java.util.Set;
import org.gangju.spi.organization.OrganizationType;

/** The kinds of organization that lead in grids. */
final class BranchTypes {

    private static final Set<String> NAMES = Set.of(
            OrganizationType.BRANCH.name(),
            OrganizationType.JOINT_BRANCH.name(),
            OrganizationType.TEMPORARY_BRANCH.name());

    private BranchTypes() {}

    static boolean contains(String type) {
        return NAMES.contains(type);
    }
}

package org.gangju.change;

import java.util.Map;
import java.util.Optional;
import org.gangju.spi.organization.OrganizationType;

/** Which kinds of organizations are merged into which others. */
final class ChangeTypes {

    /** The bodies of the Party at the grassroots, from the smallest: each goes into one of its rank or above. */
    private static final Map<String, Integer> RANKS = Map.of(
            OrganizationType.TEMPORARY_BRANCH.name(), 0,
            OrganizationType.JOINT_BRANCH.name(), 1,
            OrganizationType.BRANCH.name(), 1,
            OrganizationType.GENERAL_BRANCH.name(), 2,
            OrganizationType.PARTY_COMMITTEE.name(), 3);

    private ChangeTypes() {}

    /** The same kind, or both are bodies of the Party and the second ranks no lower. */
    static boolean compatible(String from, String into) {
        Optional<Integer> lower = Optional.ofNullable(RANKS.get(from));
        Optional<Integer> higher = Optional.ofNullable(RANKS.get(into));
        boolean upwards = lower.isPresent() && higher.isPresent() && lower.get() <= higher.get();
        return from.equals(into) || upwards;
    }
}

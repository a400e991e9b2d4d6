package org.gangju.twonew.unit;

import java.util.Set;
import org.gangju.spi.organization.OrganizationType;

/** How a two-new organization comes to its party organization. */
public enum EstablishmentMode {
    /** 单独式组建: one of its own. */
    INDEPENDENT,
    /** 集聚式联建: one that several share. */
    CLUSTERED,
    /** 挂靠式统建: another's, which it hangs on. */
    AFFILIATED;

    private static final Set<String> OWN = Set.of("BRANCH", "GENERAL_BRANCH", "PARTY_COMMITTEE");
    private static final Set<String> HOSTS =
            Set.of("BRANCH", "JOINT_BRANCH", "GENERAL_BRANCH", "PARTY_COMMITTEE", "WORK_COMMITTEE");

    /** Whether a party organization of this kind will do. */
    public boolean takes(String organizationType) {
        return switch (this) {
            case INDEPENDENT -> OWN.contains(organizationType);
            case CLUSTERED -> OrganizationType.JOINT_BRANCH.name().equals(organizationType);
            case AFFILIATED -> HOSTS.contains(organizationType);
        };
    }
}

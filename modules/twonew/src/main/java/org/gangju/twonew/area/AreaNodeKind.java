package org.gangju.twonew.area;

import java.util.Set;

/** What an organization is to the hub of its area. */
public enum AreaNodeKind {
    /** 党支部. */
    BRANCH,
    /** 党建服务站（点）: any organization that has one. */
    STATION;

    private static final Set<String> BRANCHES = Set.of("BRANCH", "JOINT_BRANCH", "TEMPORARY_BRANCH", "GENERAL_BRANCH");

    /** Whether an organization of this kind will do. */
    boolean takes(String organizationType) {
        return this == STATION || BRANCHES.contains(organizationType);
    }
}

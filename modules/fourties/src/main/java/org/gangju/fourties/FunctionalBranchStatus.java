package org.gangju.fourties;

/** The life of a functional branch. */
enum FunctionalBranchStatus {
    /** Its superior has not decided yet. */
    PROPOSED,
    /** It was rejected or withdrawn. */
    NOT_APPROVED,
    /** Its organization is established; it waits for its leader and first members. */
    APPROVED,
    /** It has had a leader and enough members. */
    ACTIVE,
    /** Nothing has happened for a while. */
    DORMANT,
    /** Its memberships have ended and its organization is retired. */
    DISSOLVED;

    /** Whether it has an organization that is not retired. */
    boolean isEstablished() {
        return this == APPROVED || this == ACTIVE || this == DORMANT;
    }

    /** Whether it is there or may come. */
    boolean isAlive() {
        return this == PROPOSED || isEstablished();
    }

    /** Whether members join it. */
    boolean isOpen() {
        return this == APPROVED || this == ACTIVE;
    }
}

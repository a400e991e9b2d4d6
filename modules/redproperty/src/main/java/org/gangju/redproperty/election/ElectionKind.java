package org.gangju.redproperty.election;

/** Whether a whole committee was elected or vacant seats were. */
enum ElectionKind {
    GENERAL,
    BY_ELECTION
}

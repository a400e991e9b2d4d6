package org.gangju.redproperty;

/** Whether a whole committee was elected or vacant seats were. */
enum ElectionKind {
    GENERAL,
    BY_ELECTION
}

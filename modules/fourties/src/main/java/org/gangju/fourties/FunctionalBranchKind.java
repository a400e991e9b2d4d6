package org.gangju.fourties;

/** What the people of a functional branch have in common. */
enum FunctionalBranchKind {
    ASPIRATION,
    INTEREST,
    PROFESSION,
    LOCALITY
}

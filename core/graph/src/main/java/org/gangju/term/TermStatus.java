package org.gangju.term;

/** Where a term stands on a day. */
enum TermStatus {
    RUNNING,
    DUE,
    IN_ELECTION,
    RENEWED,
    EXTENDED
}

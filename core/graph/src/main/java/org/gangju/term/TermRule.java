package org.gangju.term;

import org.gangju.spi.command.Rule;

/** The rules of terms. */
enum TermRule implements Rule {
    /** A retired organization has no terms. */
    TERM_ORGANIZATION_RETIRED,
    /** Temporary and functional branches hold no elections (invariant 6). */
    TERM_NOT_OF_A_TEMPORARY_BRANCH,
    /** Only the first term is recorded by itself. */
    TERM_OVERLAPS,
    /** What is recorded has happened. */
    TERM_DAY_IN_FUTURE,
    /** What is recorded later has happened later. */
    TERM_DAY_OUT_OF_ORDER,
    /** No term is longer than prescribed (invariant 5). */
    TERM_TOO_LONG,
    /** An extension is for a term that is due, an election for one that is due or extended. */
    TERM_NOT_DUE,
    /** An election starts once. */
    TERM_IN_ELECTION,
    /** Only an election that has started is held. */
    TERM_NOT_IN_ELECTION,
    /** Nothing happens to a term after its renewal. */
    TERM_RENEWED,
    /** Extensions are short (invariant 5). */
    TERM_EXTENSION_TOO_LONG,
    /** An extension leads beyond the present end and today. */
    TERM_EXTENSION_TOO_SHORT,
    /** One extension is decided at a time. */
    TERM_EXTENSION_PROPOSED
}

package org.gangju.term;

import java.time.LocalDate;

/**
 * An extension of a term that is proposed.
 *
 * @param key the row that the proposal names
 * @param termKey the term
 * @param until the day up to which it is to be extended
 */
record TermExtensionView(long key, long termKey, LocalDate until) {}
